import { wrong } from '../wrong-file.ts';

/** Words by which a profile says that it is the colour space that everybody assumes. */
const USUAL = /s ?rgb|sgray|gray gamma 2\.2|grayscale gamma 2\.2/i;

/** The names that a colour profile (ICC) gives itself: texts of its description, in one byte a sign or in two. */
function namesOf(profile: Uint8Array): string {
  const text = Buffer.from(profile).toString('latin1');
  return `${text} ${text.replaceAll('\0', '')}`;
}

/** Refuses a picture in colours of its own: without its profile, which is not kept, they would be others. */
export function refuseOtherColours(profile: Uint8Array): void {
  if (USUAL.test(namesOf(profile))) return;
  throw wrong(
    ['Its colours are those of a profile other than sRGB.', 'Convert it to sRGB and save it again.'],
    ['其颜色使用sRGB以外的色彩配置。', '请转换为sRGB后重新保存。'],
  );
}
