import { Component, type ReactNode } from 'react';

import { CrashScreen } from './CrashScreen.tsx';

/** Catches what a screen throws while rendering, so that one broken room does not take the app with it. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <CrashScreen error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
