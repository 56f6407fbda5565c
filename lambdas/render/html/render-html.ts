import type { Document } from '../../document/document.ts';
import { refuseUndefined } from './complete.ts';
import { PAGE_POLICY } from './policy.ts';
import { pageStyle, themeStyle } from './styles.ts';
import { renderLayout, script, stylesheet } from './templates.generated.js';
import { viewPage } from './view/page-view.ts';

/**
 * Prints a document as one self-contained HTML file: one script, which the page is whole without, and no request to
 * anywhere. `fonts` are its fonts as `pageFonts` writes them; without them a page is set in those of the machine.
 */
export function renderHtml(document: Document, fonts = ''): string {
  // Which languages are set in Han signs is no matter of the stylesheet, which says `:lang(han)` of all of them.
  const styled = stylesheet.replaceAll(':lang(han)', `:lang(${document.han.join(', ') || 'han'})`);
  const view = viewPage(document, {
    themeStyle: themeStyle(document.look),
    stylesheet: styled,
    pageStyle: pageStyle(document),
    fonts,
    script,
    policy: PAGE_POLICY,
  });
  refuseUndefined(view, 'page');
  return `${renderLayout(view)}\n`;
}
