import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import {
  addFiles,
  type BatchView,
  beginImport,
  linkOfReport,
  makeReady,
  type Upload,
  viewImport,
} from '../publishing/import-batches.ts';
import { importAddress } from './addresses.ts';
import type { Env } from './guard.ts';
import { requireJson } from './guard-body.ts';
import { FilesBody, ImportAnswer, ImportBody, ImportParams, UploadsAnswer } from './import-schemas.ts';
import { answerOf, bodyOf, refusal } from './schemas.ts';
import type { Services } from './services.ts';

const uploads = answerOf(UploadsAnswer, 'Where each file is to be sent');
const state = (description: string) => answerOf(ImportAnswer, description);

const postImport = createRoute({
  method: 'post',
  path: '/imports',
  summary: 'Begins an import. Its files are sent to signed links, and imported together or not at all.',
  middleware: [requireJson] as const,
  request: { body: bodyOf(ImportBody) },
  responses: { 201: uploads, 400: refusal('The body is not JSON, or a file cannot be named so') },
});

const postFiles = createRoute({
  method: 'post',
  path: '/imports/{id}/files',
  summary: 'Announces more files, or asks for a fresh link for one that was announced',
  middleware: [requireJson] as const,
  request: { params: ImportParams, body: bodyOf(FilesBody) },
  responses: {
    200: uploads,
    400: refusal('The body is not JSON, or a file cannot be named so'),
    404: refusal('Unknown import'),
    409: refusal('The import takes no more files'),
    422: refusal('Too many files'),
  },
});

const postReady = createRoute({
  method: 'post',
  path: '/imports/{id}/ready',
  summary: 'Says that all files are there; the import begins',
  request: { params: ImportParams },
  responses: {
    202: state('The import is under way'),
    404: refusal('Unknown import'),
    409: refusal('A file is missing, or the import has ended'),
  },
});

const getImport = createRoute({
  method: 'get',
  path: '/imports/{id}',
  summary: 'How an import stands: what was written, or every fault',
  request: { params: ImportParams },
  responses: { 200: state('The import'), 404: refusal('Unknown import') },
});

const getReport = createRoute({
  method: 'get',
  path: '/imports/{id}/report.json',
  summary: 'The whole report on an import: its first thousand faults, and how many there are',
  request: { params: ImportParams },
  responses: {
    302: { description: 'A fresh signed link', headers: { location: { schema: { type: 'string' } } } },
    404: refusal('Unknown import, or not imported yet'),
  },
});

/** Faults and decisions of an answer, which stays well below what the service can send at once. */
const SHOWN = 500;

const uploadsAnswer = (id: string, files: readonly Upload[]) => ({
  id,
  uploads: files.map(file => ({ ...file, method: 'PUT' as const })),
  links: { self: importAddress(id), files: `${importAddress(id)}/files`, ready: `${importAddress(id)}/ready` },
});

function importAnswer({ batch, report }: BatchView) {
  const { id, status, files, createdAt, updatedAt } = batch;
  const faults = report === null || report.ok ? [] : report.faults;
  const imported = report?.ok
    ? { written: report.written, unchanged: report.unchanged, revision: report.revision }
    : null;
  const notes = report?.notes ?? [];
  const self = { self: importAddress(id) };
  const links: Record<string, string> = report === null ? self : { ...self, report: `${self.self}/report.json` };
  const shown = faults.slice(0, SHOWN);
  const faultCount = report === null || report.ok ? 0 : (report.faultCount ?? faults.length);
  return {
    id,
    status,
    files: files.map(({ name, bytes }) => ({ name, bytes })),
    createdAt,
    updatedAt,
    imported,
    faults: shown,
    faultCount,
    notes: notes.slice(0, SHOWN),
    noteCount: report?.noteCount ?? notes.length,
    links,
  };
}

/** Routes for imports. */
export function addImports(app: OpenAPIHono<Env>, services: Services): void {
  app.openapi(postImport, async context => {
    const { id } = await beginImport(services, context.get('caller').subject, services.random);
    const added = await addFiles(services, id, context.req.valid('json').files ?? []);
    context.header('location', importAddress(id));
    return context.json(uploadsAnswer(id, added.uploads), 201);
  });

  app.openapi(postFiles, async context => {
    const { id } = context.req.valid('param');
    const added = await addFiles(services, id, context.req.valid('json').files);
    return context.json(uploadsAnswer(id, added.uploads), 200);
  });

  app.openapi(postReady, async context => {
    const { id } = context.req.valid('param');
    const batch = await makeReady(services, id);
    await services.startImport(id);
    return context.json(importAnswer({ batch, report: null }), 202);
  });

  app.openapi(getImport, async context =>
    context.json(importAnswer(await viewImport(services, context.req.valid('param').id)), 200),
  );

  app.openapi(getReport, async context =>
    context.redirect(await linkOfReport(services, context.req.valid('param').id), 302),
  );
}
