import { socialPictureFile } from '#lib/social-drawing.ts';

/** Draws pictures that no cache has, with the maps of the working folder, and says what that took. */
for (let number = 1; number <= 20; number += 1)
  await socialPictureFile(`bench/${number}`, {
    title: `Laser retroreflector array ${number}`,
    names: ['激光角反射器'],
    status: undefined,
    figure: undefined,
    rows: [{ label: 'Mission', value: "Chang'e-6" }],
    map: 'apollo-basin',
    ring: undefined,
  });
process.send?.(process.resourceUsage());
if (process.connected) process.disconnect();
