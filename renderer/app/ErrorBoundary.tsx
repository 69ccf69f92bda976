import { Component, type ReactNode } from 'react';
import { ErrorNotice } from './ErrorNotice';

interface ErrorBoundaryState {
  readonly failed: boolean;
}

/** Keeps a fault in one part from taking the plan with it: the document lives outside React and stays as it is. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <ErrorNotice onAgain={() => this.setState({ failed: false })} /> : this.props.children;
  }
}
