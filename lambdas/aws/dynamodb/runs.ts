import type { RunTable } from '../../publishing/ports.ts';
import type { Run, RunArtifact, RunStatus, RunWaiting } from '../../publishing/run.ts';
import { canonicalJson } from '../../records/canonical.ts';
import { type Access, body, type Item, text } from './item.ts';
import { ARTIFACT_PREFIX, NEWS_PREFIX, RUN_ITEM, runPartition, UNFINISHED_RUNS } from './keys.ts';
import { putIf } from './put-if.ts';
import { getItem, queryAll, type ReadItem } from './query.ts';
import { UNFINISHED } from './schema.ts';
import { updateIf } from './update-if.ts';

const FINISHED: ReadonlySet<RunStatus> = new Set(['succeeded', 'failed', 'cancelled']);

const ENDED = { ':succeeded': 'succeeded', ':failed': 'failed', ':cancelled': 'cancelled' } as const;

/** A finished run lacks the keys of the second index, and so leaves it. */
const runItem = (run: Run): Item => ({
  PK: runPartition(run.id),
  SK: RUN_ITEM,
  ...(!FINISHED.has(run.status) && { GSI2PK: UNFINISHED_RUNS, GSI2SK: `${run.createdAt}#${run.id}` }),
  kind: 'run',
  id: run.id,
  status: run.status,
  attempt: run.attempt,
  ...(run.decided !== undefined && { decided: run.decided.at }),
  body: canonicalJson(run),
});

function waitingIn(item: ReadItem): RunWaiting {
  const waiting: RunWaiting = JSON.parse(text(item, 'waiting'));
  return waiting;
}

const newsItem = (runId: string, attempt: number): Item => ({
  PK: runPartition(runId),
  SK: `${NEWS_PREFIX}${attempt}`,
  kind: 'news',
  id: `${runId}/${attempt}`,
});

const artifactItem = (runId: string, artifact: RunArtifact): Item => ({
  PK: runPartition(runId),
  SK: `${ARTIFACT_PREFIX}${artifact.name}`,
  kind: 'artifact',
  id: `${runId}/${artifact.name}`,
  body: canonicalJson(artifact),
});

/** Runs and their artifacts: one partition a run, single-item conditional writes, no transaction. */
export function runTable(access: Access): RunTable {
  const getRun = async (id: string): Promise<Run | null> => {
    const item = await getItem(access, { PK: runPartition(id), SK: RUN_ITEM });
    return item === null ? null : body<Run>(item);
  };
  return {
    getRun,

    createRun: async run => {
      const created = await putIf(access, runItem(run), { ConditionExpression: 'attribute_not_exists(PK)' });
      return { run: (created ? null : await getRun(run.id)) ?? run, created };
    },

    updateRun: run =>
      putIf(access, runItem(run), {
        ConditionExpression: `#attempt = :attempt AND NOT #status IN (:succeeded, :failed, :cancelled)${
          run.decided === undefined ? ' AND attribute_not_exists(decided)' : ''
        }`,
        ExpressionAttributeNames: { '#attempt': 'attempt', '#status': 'status' },
        ExpressionAttributeValues: { ':attempt': run.attempt, ...ENDED },
      }),

    nextAttempt: run =>
      putIf(access, runItem(run), {
        ConditionExpression: '#attempt = :before AND #status IN (:succeeded, :failed, :cancelled)',
        ExpressionAttributeNames: { '#attempt': 'attempt', '#status': 'status' },
        ExpressionAttributeValues: { ':before': run.attempt - 1, ...ENDED },
      }),

    claimNews: async (runId, attempt, now, until) => {
      const item = { ...newsItem(runId, attempt), status: 'claimed', until };
      const ours = await putIf(access, item, {
        ConditionExpression: 'attribute_not_exists(PK) OR (#status = :claimed AND #until < :now)',
        ExpressionAttributeNames: { '#status': 'status', '#until': 'until' },
        ExpressionAttributeValues: { ':claimed': 'claimed', ':now': now },
      });
      if (ours) return 'ours';
      const { PK, SK } = item;
      return (await getItem(access, { PK, SK }))?.status === 'told' ? 'told' : 'claimed';
    },

    markTold: async (runId, attempt) => {
      await putIf(access, { ...newsItem(runId, attempt), status: 'told' }, {});
    },

    noteWaiting: async (runId, waiting) => {
      await updateIf(
        access,
        { PK: runPartition(runId), SK: RUN_ITEM },
        {
          UpdateExpression: 'SET waiting = :waiting',
          ConditionExpression: 'attribute_exists(PK)',
          ExpressionAttributeValues: { ':waiting': JSON.stringify(waiting) },
        },
      );
    },

    getWaiting: async runId => {
      const item = await getItem(access, { PK: runPartition(runId), SK: RUN_ITEM });
      return item?.waiting === undefined ? null : waitingIn(item);
    },

    putArtifact: async (runId, artifact) => {
      await putIf(access, artifactItem(runId, artifact), {});
    },

    listArtifacts: async runId =>
      (await queryAll(access, { partition: runPartition(runId), prefix: ARTIFACT_PREFIX })).map(item =>
        body<RunArtifact>(item),
      ),

    listUnfinished: async () =>
      (await queryAll(access, { partition: UNFINISHED_RUNS, index: UNFINISHED })).map(item => body<Run>(item)),
  };
}
