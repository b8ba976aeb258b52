/** React Aria's vocabulary of rows: what Tree, Table, VirtualList and PickList share. */
export { Collection, type Key, type Selection, type SortDescriptor } from 'react-aria-components';
