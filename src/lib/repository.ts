/** The issue forms in `.github/ISSUE_TEMPLATE/` that pages lead to. */
export type IssueForm = 'wrong-fact' | 'broken-page';

/** What a form is filled with, by the ids of its fields. */
export interface ReportedPage {
  /** Whole address of the page. */
  page: string;
  /** Path of the file or folder that holds its content. */
  file: string;
  /** Day for which the site was built, year-month-day. */
  built: string;
}

/** Address at which a file of the repository is edited, or a folder of it is opened. */
export function editAddress(repoUrl: string, path: string): string {
  const isFile = /\.\w+$/.test(path);
  return `${repoUrl}/${isFile ? 'edit' : 'tree'}/main/${path}`;
}

/** Address at which a guide of the folder `docs/` is read. */
export function guideAddress(repoUrl: string, name: 'editing' | 'visual-editor'): string {
  return `${repoUrl}/blob/main/docs/${name}.md`;
}

/** Address of an issue form filled with what is known of the page. */
export function reportAddress(repoUrl: string, form: IssueForm, reported: ReportedPage): string {
  const query = new URLSearchParams({ template: `${form}.yml`, ...reported })
    .toString()
    // Both may stand in a query as they are, and then compress with the other addresses of the page.
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/');
  return `${repoUrl}/issues/new?${query}`;
}

/**
 * The same address, with the fact that the reader was led to.
 *
 * @param hash Hash of the page's address, such as `#fact-mass`; may be empty.
 */
export function withFact(report: string, hash: string): string {
  const address = new URL(report);
  address.searchParams.set('fact', hash.slice(1));
  return address.href;
}
