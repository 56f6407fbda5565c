export { MAX_FILE_BYTES as MAX_UPLOAD_BYTES } from '../records/import/input-file.ts';

/** A kind, or a kind and a name: no step up, no hidden file, nothing that two stores could read in two ways. */
export const IMPORT_NAME = /^[a-z0-9][a-z0-9_-]{0,63}(\/[a-z0-9][a-z0-9._-]{0,63})?\.(csv|json)$/;

export const NAME_RULE =
  'such as records.csv or records/gfci.csv: lower-case letters, digits, "-" and "_", at most one folder, ending in .csv or .json';
