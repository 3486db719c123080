/** The page of the current place, and the one put aside for comparison. */
import { Box } from 'ink';
import { asideLines, splitLines } from '../lines/screen.ts';
import { asideState } from '../page/compare.ts';
import { layoutOf, splitFor, splitGap } from '../page/layout.ts';
import { ChapterPage } from './ChapterPage.tsx';
import { CoverPage } from './CoverPage.tsx';
import { FigurePage } from './FigurePage.tsx';
import { Lines } from './Lines.tsx';
import { ModelPage } from './ModelPage.tsx';
import type { PageProps } from './Scrolled.tsx';

const kinds = { cover: CoverPage, chapter: ChapterPage, figure: FigurePage, model: ModelPage };

export function Page(props: PageProps) {
  const { state, report, appearance, width, height } = props;
  const Kind = kinds[state.place.type];
  const split = state.aside === null ? null : splitFor(state);
  if (state.aside === null || split === null) return <Kind {...props} />;
  const part = layoutOf(state);
  const first = asideLines(asideState(state, state.aside, report), report, appearance);
  const between = splitLines(split, part, appearance);
  if (split === 'beside')
    return (
      <Box>
        <Lines lines={first} width={part.width} height={height} />
        <Lines lines={between} width={splitGap} height={height} />
        <Kind {...props} width={part.width} />
      </Box>
    );
  return (
    <Box flexDirection="column">
      <Lines lines={first} width={width} height={part.height} />
      <Lines lines={between} width={width} />
      <Kind {...props} height={height - part.height - 1} />
    </Box>
  );
}
