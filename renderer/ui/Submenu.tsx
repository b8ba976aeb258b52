import { SubmenuTrigger } from 'react-aria-components';
import type { ReactNode } from 'react';

import type { IconName } from './icons.ts';
import { Menu } from './Menu.tsx';
import { MenuItem } from './MenuItem.tsx';

export interface SubmenuProps {
  label: string;
  icon?: IconName;
  children: ReactNode;
}

/** A MenuItem that opens a further Menu. */
export function Submenu({ label, icon, children }: SubmenuProps) {
  return (
    <SubmenuTrigger>
      <MenuItem label={label} {...(icon === undefined ? {} : { icon })} />
      <Menu label={label} placement="end top">
        {children}
      </Menu>
    </SubmenuTrigger>
  );
}
