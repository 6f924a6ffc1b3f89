import type { AstroIntegration } from 'astro';
import { repoUrl } from '#environment.ts';
import { allowedProgram, programFile } from '#lib/visual-editor-program.ts';
import { githubRepository } from '#views/visual-editor.ts';

const asAllowed = {
  name: 'visual-editor-as-allowed',
  transform(code: string, id: string) {
    return id === programFile ? { code: allowedProgram(code), map: null } : undefined;
  },
};

/** Adds the visual editor under `/admin/` where the repository lies on GitHub. */
export function visualEditor(): AstroIntegration {
  return {
    name: 'visual-editor',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        if (githubRepository(repoUrl) === undefined) return;
        const entrypoint = (file: string) => new URL(`../pages/_admin/${file}`, import.meta.url);
        injectRoute({ pattern: '/admin', entrypoint: entrypoint('index.astro') });
        injectRoute({
          pattern: '/admin/settings.json',
          entrypoint: entrypoint('settings.json.ts'),
        });
        updateConfig({ vite: { plugins: [asAllowed] } });
      },
    },
  };
}
