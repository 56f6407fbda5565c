import type { ProfileBlock } from '../../../document/blocks.ts';
import { type ChartView, viewChart } from './chart-view.ts';
import { type RunView, viewRuns } from './evidence-view.ts';
import { type PictureView, viewPicture } from './picture-view.ts';
import { type LabelledView, type ViewContext, viewFacts } from './sentence-view.ts';

export interface ProfileView {
  readonly kind: 'profile';
  /** Id of the heading that names the profile. */
  readonly headedBy: string;
  /** False where the section's title says the name already. */
  readonly showName: boolean;
  readonly name: string;
  readonly otherName: string;
  readonly otherLanguage: string;
  readonly tags: readonly string[];
  readonly facts: readonly LabelledView[];
  /** One paragraph, or none. */
  readonly texts: readonly RunView[];
  readonly charts: readonly ChartView[];
  readonly pictures: readonly PictureView[];
  readonly gaps: readonly RunView[];
}

/** One unit as a card. */
export function viewProfile(block: ProfileBlock, context: ViewContext): ProfileView {
  const { kind, name, otherName, tags, facts, sentences, charts, pictures = [], gaps } = block;
  return {
    kind,
    headedBy: `${context.section.id}-title`,
    showName: context.section.title !== name,
    name,
    otherName,
    otherLanguage: context.beside,
    tags,
    facts: viewFacts(facts, context),
    texts: viewRuns(sentences, 'profile-text', context),
    charts: charts.map(chart => viewChart(chart, context)),
    pictures: pictures.map(viewPicture),
    gaps: viewRuns(gaps, 'paragraph', context),
  };
}
