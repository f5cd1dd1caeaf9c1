import './welcome.css';
import type { ReactNode } from 'react';
import { LanguageChoice } from '../../components/LanguageChoice.tsx';
import { Logo } from '../../components/Logo.tsx';

/** The page around what is shown before a workspace is open. */
export function WelcomeShell({ children }: { readonly children: ReactNode }) {
  return (
    <div className="welcome">
      <header className="welcome-top">
        <Logo />
        <LanguageChoice />
      </header>
      <main className="welcome-main">{children}</main>
    </div>
  );
}
