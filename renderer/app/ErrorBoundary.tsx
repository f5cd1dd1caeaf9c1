import { Component, type ReactNode } from 'react';
import { CrashPage } from '../scenes/frame/CrashPage.tsx';

type Props = { readonly children: ReactNode };

/** Keeps a fault in one page from taking the window down; the stack is in the developer tools, never on screen. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <CrashPage onLeave={() => this.setState({ hasFailed: false })} />;
  }
}
