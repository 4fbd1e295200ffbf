/**
 * `node build/draw-icons.ts`: draws build/icons/icon.svg in every size, through Chromium, and puts the sizes into the containers that
 * Windows and macOS want. Run it when the drawing changed; what it writes is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumPath } from './chromium.ts';
import { inProject } from './project.ts';

const SIZES = [16, 32, 48, 64, 128, 256, 512, 1024];
/** Sizes by the names Apple's icon container gives them (Apple Icon Image format: each entry is a PNG). */
const APPLE = { ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic12: 64 };
const MICROSOFT = [16, 32, 48, 64, 128, 256];

const drawn = await draw(readFileSync(inProject('build/icons/icon.svg'), 'utf8'));
for (const [size, png] of drawn) writeFileSync(inProject(`build/icons/${size}x${size}.png`), png);
writeFileSync(inProject('build/icons/icon.ico'), microsoftIcon());
writeFileSync(inProject('build/icons/icon.icns'), appleIcon());

async function draw(svg: string): Promise<ReadonlyMap<number, Buffer>> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('No Chromium found (`chromium` on PATH, or CHROMIUM=).');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  const pictures = new Map<number, Buffer>();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    await page.setContent(
      `<body style="margin:0"><img src="${address}" width="${size}" height="${size}" style="display:block">`,
    );
    pictures.set(size, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  return pictures;
}

function picture(size: number): Buffer {
  const png = drawn.get(size);
  if (png === undefined) throw new Error(`No picture of ${size} pixels`);
  return png;
}

/** A directory of 16 bytes per picture, then the pictures. 256 is written as 0. */
function microsoftIcon(): Buffer {
  const pictures = MICROSOFT.map(picture);
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let place = head.length;
  for (const [index, png] of pictures.entries()) {
    const entry = 6 + 16 * index;
    const size = (MICROSOFT[index] ?? 0) % 256;
    head.writeUInt8(size, entry);
    head.writeUInt8(size, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(place, entry + 12);
    place += png.length;
  }
  return Buffer.concat([head, ...pictures]);
}

/** Name, length with these eight bytes, picture; and the same around all of them. */
function appleIcon(): Buffer {
  return chunk(
    'icns',
    Buffer.concat(Object.entries(APPLE).map(([name, size]) => chunk(name, picture(size)))),
  );
}

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 0, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}
