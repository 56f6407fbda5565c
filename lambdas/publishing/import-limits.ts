export { MAX_FILE_BYTES as MAX_UPLOAD_BYTES } from '../records/import/input-file.ts';
