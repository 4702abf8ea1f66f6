import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

/** Keeps a failure of one part of the page (its code did not load, a fault of ours) from taking the rest with it. */
export class Boundary extends Component<
  { readonly children: ReactNode },
  { readonly fault: unknown }
> {
  override state = { fault: undefined };

  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }

  override render() {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline" style={{ margin: '16px' }}>
        <MessageBarBody>
          <MessageBarTitle>This part of the studio failed.</MessageBarTitle>
          Your work is kept; load the page again to go on. ({String(fault)})
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => this.setState({ fault: undefined })}>
            Try again
          </Button>
          <Button size="small" onClick={() => location.reload()}>
            Load the page again
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
