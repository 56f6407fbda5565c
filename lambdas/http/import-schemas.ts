import * as z from 'zod';
import { BATCH_STATUSES } from '../publishing/batch.ts';
import { MAX_FILES } from '../publishing/import-batches.ts';
import { IMPORT_NAME, MAX_UPLOAD_BYTES, NAME_RULE } from '../publishing/import-names.ts';

const ImportFile = z.strictObject({
  name: z
    .string()
    .regex(IMPORT_NAME, `must be ${NAME_RULE}`)
    .meta({ examples: ['records/gfci.csv'] }),
  bytes: z
    .int()
    .min(1)
    .max(MAX_UPLOAD_BYTES)
    .meta({ description: 'Size of the file; the upload must have exactly it' }),
});

const files = z.array(ImportFile).max(MAX_FILES);

export const ImportBody = z
  .strictObject({ files: files.optional().meta({ description: 'Files to announce at once' }) })
  .meta({ id: 'ImportRequest' });

export const FilesBody = z.strictObject({ files: files.min(1) }).meta({ id: 'ImportFiles' });

export const ImportParams = z.object({ id: z.string().regex(/^[0-9a-f]{32}$/) });

const Links = z.record(z.string(), z.string());

export const UploadsAnswer = z
  .object({
    id: z.string(),
    uploads: z
      .array(
        z.object({
          name: z.string(),
          bytes: z.number().int(),
          method: z.literal('PUT'),
          href: z.string().meta({ description: 'Signed; good for an hour' }),
          contentType: z.string().meta({ description: 'Content-Type that the upload must have' }),
        }),
      )
      .readonly(),
    links: Links,
  })
  .meta({ id: 'ImportUploads' });

const place = {
  sheet: z.string().optional().meta({ description: 'Of a workbook' }),
  cell: z
    .string()
    .optional()
    .meta({ description: 'As the spreadsheet names it', examples: ['C7'] }),
};

const Fault = z.object({
  file: z.string(),
  ...place,
  row: z.number().int().nullable(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  rule: z.string(),
  message: z.string(),
  remedy: z.string(),
  also: z
    .object({ count: z.int(), rows: z.array(z.int()).readonly(), values: z.array(z.string()).readonly() })
    .optional()
    .meta({ description: 'Where the same is wrong in further rows: how many with this one, and the first of them' }),
  translated: z
    .record(z.string(), z.object({ message: z.string(), remedy: z.string() }))
    .optional()
    .meta({ description: 'The same words in other languages, by language' }),
});

const Note = z.object({
  file: z.string(),
  ...place,
  row: z.number().int().nullable(),
  column: z.string().nullable(),
  before: z.string().nullable().meta({ description: 'What stood in the cell; null for what is about no cell' }),
  after: z.string().nullable().meta({ description: 'What it was read as' }),
  words: z.record(z.string(), z.string()).meta({ description: 'By language' }),
});

export const ImportAnswer = z
  .object({
    id: z.string(),
    status: z.enum(BATCH_STATUSES),
    files: z.array(z.object({ name: z.string(), bytes: z.number().int() })).readonly(),
    createdAt: z.string(),
    updatedAt: z.string(),
    imported: z.object({ written: z.number(), unchanged: z.number(), revision: z.string() }).nullable(),
    faults: z.array(Fault).readonly().meta({ description: 'The first 500; the report has the first thousand' }),
    faultCount: z.number().int(),
    notes: z
      .array(Note)
      .readonly()
      .meta({ description: 'What was decided in reading the files: the first 500; the report has the first 10,000' }),
    noteCount: z.number().int(),
    links: Links,
  })
  .meta({ id: 'Import' });
