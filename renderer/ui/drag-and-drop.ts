/** React Aria's drag and drop, for Tree, Table and VirtualList rows and for single parts. */
export {
  DropIndicator, isDirectoryDropItem, isFileDropItem, isTextDropItem, useDrag, useDragAndDrop, useDrop,
  type DragAndDropHooks, type DragAndDropOptions, type DropItem, type DropPosition, type DropTarget, type ItemDropTarget,
} from 'react-aria-components';
