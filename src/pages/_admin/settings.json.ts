import { repoUrl } from '#environment.ts';
import { githubRepository, visualEditorSettings } from '#views/visual-editor.ts';

/** What the visual editor knows of the content. */
export function GET(): Response {
  return Response.json(visualEditorSettings(githubRepository(repoUrl) ?? ''));
}
