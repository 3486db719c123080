/** An overlay at full width. */
import type { OverlayScene } from '../../lines/overlays/frame.ts';
import type { Covering } from '../../lines/screen.ts';
import { Card } from './Card.tsx';
import { Columns } from './Columns.tsx';
import { ContentsList } from './ContentsList.tsx';
import { Find } from './Find.tsx';
import { Help } from './Help.tsx';
import { Models } from './Models.tsx';
import { Output } from './Output.tsx';
import { Sources } from './Sources.tsx';
import { WholeRow } from './WholeRow.tsx';

export function Overlay({ overlay, ...rest }: { overlay: Covering; scene: OverlayScene; height: number }) {
  switch (overlay.type) {
    case 'help':
      return <Help overlay={overlay} {...rest} />;
    case 'sources':
      return <Sources overlay={overlay} {...rest} />;
    case 'row':
      return <WholeRow overlay={overlay} {...rest} />;
    case 'output':
      return <Output overlay={overlay} {...rest} />;
    case 'contents':
      return <ContentsList overlay={overlay} {...rest} />;
    case 'columns':
      return <Columns overlay={overlay} {...rest} />;
    case 'find':
      return <Find overlay={overlay} {...rest} />;
    case 'models':
      return <Models overlay={overlay} {...rest} />;
    case 'card':
      return <Card overlay={overlay} {...rest} />;
  }
}
