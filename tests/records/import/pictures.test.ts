import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openPicture } from '../../../lambdas/records/import/pictures.ts';
import type { Image } from '../../../lambdas/records/picture.ts';
import { folder } from '../../support/folder.ts';
import { chunk, exif, jpeg, jpegFrame, jpegWith, png, segment, svg } from '../../support/pictures.ts';

function open(path: string, content: string | Uint8Array) {
  const [file] = folder({ [path]: content });
  if (!file) throw new Error('a folder of one file has one');
  return openPicture(file);
}

/** The image of a file that is taken. */
function taken(path: string, content: string | Uint8Array): Image {
  const { taken: pictures, faults } = open(path, content);
  expect(faults).toEqual([]);
  const image = pictures.get(path);
  if (!image) throw new Error(`${path} was not taken`);
  return image;
}

const keptBytes = ({ content = '' }: Image): Buffer => Buffer.from(content, 'base64');
const keptText = (image: Image): string => keptBytes(image).toString('utf8');

const path = '<path d="M0 0h10v10z"/>';

describe('a picture is refused with what to do', () => {
  test.each<readonly [string, string, string | Uint8Array, RegExp, RegExp]>([
    ['an empty file', 'logo.png', '', /is empty/, /Save the picture again/],
    ['a GIF', 'logo.png', 'GIF89a…', /a GIF file/, /SVG, PNG or JPEG/],
    ['a WebP', 'logo.png', 'RIFF0000WEBPVP8 ', /a WebP file/, /SVG, PNG or JPEG/],
    ['a HEIC of a telephone', 'photo.jpg', '\0\0\0\u0018ftypheic', /a HEIC file/, /SVG, PNG or JPEG/],
    ['a TIFF', 'photo.jpg', 'II*\0', /a TIFF file/, /SVG, PNG or JPEG/],
    ['a page of the web', 'logo.svg', '<html><svg/></html>', /no picture of a known format/, /SVG, PNG or JPEG/],
    ['a PNG that is called a JPEG', 'logo.jpg', png(), /By its bytes it is a PNG/, /Rename it/],
    ['a JPEG for the press', 'photo.jpg', jpegFrame(9, 4), /CMYK/, /sRGB/],
    ['a JPEG of two colours', 'photo.jpg', jpegFrame(9, 2), /2 colours/, /RGB or in shades of grey/],
    ['a JPEG of twelve bits', 'photo.jpg', jpegFrame(4, 12), /12 bits/, /8 bits/],
    ['a JPEG without loss', 'photo.jpg', jpegFrame(1, 0xc3), /few programs read/, /baseline or progressive/],
    ['a JPEG that is turned by its notes', 'photo.jpg', jpegWith(exif(6)), /has to be turned/, /turn it upright/],
    [
      'a JPEG in the colours of a screen',
      'photo.jpg',
      jpegWith(segment(0xe2, 'ICC_PROFILE\0', [1, 1], 'desc Display P3')),
      /profile other than sRGB/,
      /Convert it to sRGB/,
    ],
    ['a JPEG that was cut', 'photo.jpg', jpeg().subarray(0, 1200), /cut off/, /Save it again/],
    ['a JPEG of too many pixels', 'photo.jpg', jpegFrame(5, 0xff), /more than a page can show/, /million pixels/],
    ['a PNG that was cut', 'logo.png', png().subarray(0, 90), /cut off/, /Save it again/],
    ['a PNG with a wrong sum', 'logo.png', png().fill(9, 20, 21), /damaged/, /Save it again/],
    ['a PNG of too few rows', 'logo.png', png({ rows: 100 }), /damaged/, /Save it again/],
    ['a PNG with an unknown filter', 'logo.png', png({ filter: 7 }), /damaged/, /Save it again/],
    ['a PNG of 16 bits', 'logo.png', png({ depth: 16 }), /16 bits/, /8 bits/],
    ['an interlaced PNG', 'logo.png', png({ interlaced: 1 }), /interlaced/, /without interlacing/],
    ['a moving PNG', 'logo.png', png({ before: [chunk('acTL', Buffer.alloc(8))] }), /moving/, /one picture/],
    [
      'a PNG in colours of its own',
      'logo.png',
      png({ before: [chunk('iCCP', Buffer.concat([Buffer.from('Mine\0\0'), deflateSync('Adobe RGB (1998)')]))] }),
      /other than sRGB/,
      /Convert it/,
    ],
    ['an SVG with text', 'logo.svg', svg('<text>Institute</text>'), /holds text/, /Convert the text to paths/],
    ['an SVG with a script', 'logo.svg', svg(`${path}<script>alert(1)</script>`), /a script/, /plain SVG/],
    [
      'an SVG with a script in its notes',
      'logo.svg',
      svg(`<metadata><script/></metadata>${path}`),
      /a script/,
      /plain/,
    ],
    ['an SVG that acts', 'logo.svg', svg('<path onclick="alert(1)" d="M0 0h1v1z"/>'), /acts on its own/, /plain SVG/],
    ['an SVG with a link', 'logo.svg', svg(`<a>${path}</a>`), /a link/, /Take the link out/],
    [
      'an SVG that refers elsewhere',
      'logo.svg',
      svg(`<g xlink:href="https://example.org">${path}</g>`),
      /refers to/,
      /plain/,
    ],
    [
      'an SVG with a picture inside',
      'logo.svg',
      svg('<image width="9" height="9"/>'),
      /picture of pixels/,
      /PNG or JPEG/,
    ],
    ['an SVG with a page inside', 'logo.svg', svg('<foreignObject/>'), /foreignObject/, /shapes alone/],
    ['an SVG with a style sheet', 'logo.svg', svg(`<style>path{fill:red}</style>${path}`), /style sheet/, /plain SVG/],
    ['an SVG with clones', 'logo.svg', svg('<use href="#a"/>'), /refers to/, /plain SVG/],
    ['an SVG with a gradient', 'logo.svg', svg('<path fill="url(#a)" d="M0 0h1v1z"/>'), /gradient/, /one colour/],
    [
      'a translucent SVG',
      'logo.svg',
      svg('<path style="opacity:.5" d="M0 0h1v1z"/>'),
      /translucent/,
      /without transparency/,
    ],
    ...['marker-end="url(#a)"', 'style="marker:url(#a)"', 'vector-effect="non-scaling-stroke"'].map(
      own =>
        [`an SVG with ${own}`, 'logo.svg', svg(`<path ${own} d="M0 0h1v1z"/>`), /is not read/, /plain SVG/] as const,
    ),
    ['an SVG that moves', 'logo.svg', svg('<path d="M0 0h1v1z"><animate/></path>'), /moves/, /without animation/],
    ['an SVG with entities', 'logo.svg', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg(path)}`, /entities/, /plain SVG/],
    ['an SVG of no size', 'logo.svg', svg(path, 'viewBox="0 0 0 0"'), /how large/, /viewBox/],
    ['an SVG in centimetres', 'logo.svg', svg(path, 'width="4cm" height="2cm"'), /4cm/, /user units/],
    ['an SVG with a broken path', 'logo.svg', svg('<path d="M0 0 L nowhere"/>'), /cannot be read/, /again/],
    ['an SVG that is not closed', 'logo.svg', svg('<g>'), /damaged/, /Save it again/],
    ['an SVG in which nothing is drawn', 'logo.svg', svg('<g/>'), /Nothing is drawn/, /Draw something/],
    ['an SVG with an unknown element', 'logo.svg', svg('<blink/>'), /<blink>/, /paths, rectangles/],
    [
      'a photograph that was traced',
      'logo.svg',
      svg(`<path d="M0 0${'h1v1'.repeat(10_001)}z"/>`),
      /20000 points/,
      /Simplify/,
    ],
  ])('%s', (_, name, content, message, remedy) => {
    const { faults } = open(`pictures/${name}`, content);
    expect(faults).toEqual([
      expect.objectContaining({
        file: `pictures/${name}`,
        rule: 'F22',
        message: expect.stringMatching(message),
        remedy: expect.stringMatching(remedy),
        translated: {
          'zh-Hans': { message: expect.stringMatching(/\p{sc=Han}/u), remedy: expect.stringMatching(/。$/) },
        },
      }),
    ]);
  });
});

describe('a picture is kept', () => {
  test('as the same pixels without what tells of its maker', () => {
    const told = jpegWith(
      exif(1),
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0 maker'),
      segment(0xed, 'Photoshop 3.0\0 maker'),
      segment(0xfe, 'a comment of the maker'),
      segment(0xe2, 'ICC_PROFILE\0', [1, 1], 'desc sRGB IEC61966-2.1'),
    );
    const image = taken('pictures/photo.jpg', Buffer.concat([told, Buffer.from('a second picture behind the first')]));
    expect(image).toMatchObject({ format: 'jpeg', width: 240, height: 160 });
    expect(keptBytes(image)).toEqual(keptBytes(taken('pictures/photo.jpg', jpeg())));
    expect(keptBytes(image).toString('latin1')).not.toMatch(/maker|Exif|ICC/);
  });

  test('as a PNG of the chunks that it needs', () => {
    const notes = [chunk('tEXt', Buffer.from('Author\0maker')), chunk('pHYs', Buffer.alloc(9))];
    const image = taken('pictures/logo.png', png({ before: notes }));
    expect(image).toMatchObject({ format: 'png', width: 300, height: 200 });
    expect(keptBytes(image)).toEqual(png());
  });

  test('as a drawing of paths alone, whatever its groups and transforms were', () => {
    const image = taken(
      'pictures/logo.svg',
      svg(
        '<title>no text</title><g transform="translate(10 0)" style="fill:#abc;-inkscape-font:x"><rect x="10" y="20" width="30" height="40"/></g><path fill="none" stroke="red" stroke-width="2" d="M0 50q50-50 100 0t100 0"/>',
      ),
    );
    expect(image).toMatchObject({ format: 'svg', width: 1000, height: 500 });
    expect(keptText(image)).toBe(
      [
        '<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="500" viewBox="0 0 1000 500">',
        '<path fill="#aabbcc" d="M100 100L250 100L250 300L100 300Z"/>',
        '<path fill="none" stroke="#ff0000" stroke-width="10" stroke-linecap="butt" stroke-linejoin="miter" stroke-miterlimit="4" d="M0 250C166.67 83.33 333.33 83.33 500 250C666.67 416.67 833.33 416.67 1000 250"/>',
        '</svg>',
        '',
      ].join('\n'),
    );
  });

  test('and a drawing that is kept is kept as it is', () => {
    const image = taken(
      'pictures/logo.svg',
      svg('<circle cx="50" cy="50" r="20"/><rect width="9" height="9" rx="2"/>'),
    );
    expect(taken('pictures/logo.svg', keptText(image))).toEqual(image);
  });
});
