import type { DesignerInput } from '../../../core/preview/designer/shape.ts';
import type { Asking } from './useLiveCard.ts';

/** What every kind of field of a card gets. */
export interface ControlProps {
  readonly input: DesignerInput;
  readonly text: string;
  readonly asking: Asking;
  readonly ids: {
    readonly id: string;
    readonly 'aria-required': boolean;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string;
  };
  readonly onText: (text: string) => void;
  /** Asks the service for the choices. */
  readonly onAsk: () => void;
}
