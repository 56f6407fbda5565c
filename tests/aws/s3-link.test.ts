import { expect, test } from 'vitest';
import { createS3Client } from '../../lambdas/aws/s3/client.ts';
import { createS3Store } from '../../lambdas/aws/s3/store.ts';

const store = createS3Store({
  client: createS3Client({ region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 's' } }),
  bucket: 'reports',
  prefix: 'almanac/',
});

const linkTo = async (fileName: string) =>
  new URL(await store.link('x/report.pdf', { expiresIn: 600, fileName, disposition: 'inline' }));

test('a link names its object, its life and the name of the download', async () => {
  const link = await linkTo('北京.pdf');
  expect(link.href).toMatch(/^https:\/\/reports\.s3\.eu-central-1\.amazonaws\.com\/almanac\/x\/report\.pdf\?/);
  expect(link.searchParams.get('X-Amz-Expires')).toBe('600');
  expect(link.searchParams.get('response-content-disposition')).toBe(
    `inline; filename="download.pdf"; filename*=UTF-8''%E5%8C%97%E4%BA%AC.pdf`,
  );
});

test('a link asks for no checksum: a browser that follows it could not send what was signed', async () => {
  const names = [...(await linkTo('a.pdf')).searchParams.keys()].map(name => name.toLowerCase());
  expect(names.filter(name => name.includes('checksum'))).toEqual([]);
  expect((await linkTo('a.pdf')).searchParams.get('X-Amz-SignedHeaders')).toBe('host');
});

test('an upload link signs the type and the size, so that S3 itself refuses others', async () => {
  const options = { expiresIn: 3600, contentType: 'text/csv', bytes: 1234 };
  const link = new URL(await store.uploadLink('imports/b1/units.csv', options));
  expect(link.pathname).toBe('/almanac/imports/b1/units.csv');
  expect(link.searchParams.get('X-Amz-SignedHeaders')).toBe('content-length;content-type;host');
  expect(link.searchParams.get('X-Amz-Expires')).toBe('3600');
  const larger = new URL(await store.uploadLink('imports/b1/units.csv', { ...options, bytes: 1235 }));
  expect(larger.searchParams.get('X-Amz-Signature')).not.toBe(link.searchParams.get('X-Amz-Signature'));
  expect([...link.searchParams.keys()].filter(name => /checksum/i.test(name))).toEqual([]);
});
