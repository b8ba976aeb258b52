import { createContext, type ReactNode, useContext } from 'react';

import type { CommandRegistry } from '#renderer/app/commands/command-registry.ts';

const RegistryContext = createContext<CommandRegistry | null>(null);

export function RegistryProvider({ registry, children }: { readonly registry: CommandRegistry; readonly children: ReactNode }) {
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

export function useRegistry(): CommandRegistry {
  const registry = useContext(RegistryContext);
  if (registry === null) throw new Error('useRegistry outside the app');
  return registry;
}
