import { filesOf } from '#checks/check-content.ts';
import { folderStats } from '#checks/content-stats.ts';
import { collectionNames } from '#schemas/collections.ts';

/** Prints what `content/` holds, folder by folder. */
const stats = await Promise.all(
  collectionNames.map(async (name) =>
    folderStats(name, (await filesOf(process.cwd(), name)).files),
  ),
);
const sum = stats.reduce(
  (total, { folder: _, ...counts }) => {
    for (const [key, count] of Object.entries(counts)) total[key] = (total[key] ?? 0) + count;
    return total;
  },
  {} as Record<string, number>,
);
console.table([...stats, { folder: 'all', ...sum }]);
