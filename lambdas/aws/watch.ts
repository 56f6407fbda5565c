import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';
import type { Progress } from '../publishing/dependencies.ts';
import { METRICS } from './names.ts';

/** Structured log: one JSON object a line. */
export const logger = new Logger({ serviceName: METRICS.service });

const metrics = new Metrics({ namespace: METRICS.namespace, serviceName: METRICS.service });

/** Traces the calls of the SDK's clients. */
export const tracer = new Tracer({ serviceName: METRICS.service });

/** Counts one of something that an alarm watches; written to the log at once, in the embedded metric format. */
export function count(metric: string): void {
  metrics.addMetric(metric, MetricUnit.Count, 1);
  metrics.publishStoredMetrics();
}

/** Writes what is going on in a run to the log. */
export function logProgress(progress: Progress): void {
  if (progress.kind === 'failed' || progress.kind === 'retrying') {
    const { cause, ...facts } = progress;
    logger.error(progress.kind, { ...facts, error: asError(cause) });
    return;
  }
  logger.info(progress.kind, { ...progress });
}

/** Keeps an unforeseen error for the operator. */
export const logFault = (error: unknown, facts: Readonly<Record<string, string>>): void =>
  logger.error('fault', { ...facts, error: asError(error) });

const asError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));
