import { useState } from 'react';

import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { DialogActions } from '#renderer/ui/DialogActions.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FileDrop } from '#renderer/ui/FileDrop.tsx';
import { NoticeQueue } from '#renderer/ui/notice-queue.ts';
import { NoticeRegion } from '#renderer/ui/NoticeRegion.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';

import { Card } from './Card.tsx';
import styles from './Gallery.module.css';

const queue = new NoticeQueue();

export function MessagesPage() {
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [isDialogOpen, setDialogOpen] = useState(false);
  return (
    <div className={styles.page}>
      <VisuallyHidden elementType="h1">Messages</VisuallyHidden>
      <Card title="Banner">
        <Banner tone="info">此项目以只读方式打开：另一个窗口正在编辑。</Banner>
        <Banner tone="success" title="已导出 128 条引文">每一条都已与原文逐字核对。</Banner>
        <Banner tone="warning" title="编码无法确定" action={<Button size="small">选择编码</Button>}>
          interview-03.txt may be GB18030 or Big5.
        </Banner>
        <Banner tone="danger" title="无法读取 访谈-07.docx" onDismiss={() => setDropped([])} dismissLabel="关闭">
          文件在第 2,048 字节处中断。请从原处重新复制后再导入；其他 11 个文件不受影响。
        </Banner>
      </Card>
      <Card title="ProgressBar">
        <ProgressBar label="正在导入访谈记录" value={5} maxValue={12} valueText="5 / 12" detail="深圳-政数局-SZG20220713.docx" onCancel={() => setDropped([])} cancelLabel="取消" />
        <ProgressBar label="Opening" />
        <div className={styles.row}>
          <Button onPress={() => queue.show({ text: '已删除编码“交易成本”及其 14 个编码段', action: { label: '撤销', onAction: () => setDropped([]) } })}>Notice with action</Button>
          <Button onPress={() => queue.show({ text: 'Saved', tone: 'success' })}>Notice</Button>
          <Button onPress={() => queue.show({ text: 'The disk is full: nothing was written. Free some space and try again.', tone: 'danger' })}>Error notice</Button>
          <Button onPress={() => setDialogOpen(true)}>Dialog that tells</Button>
        </div>
      </Card>
      <Card title="EmptyState, FileDrop">
        <FileDrop label="松开以导入" onFiles={(files) => setDropped(files.map(({ name }) => name))} onError={() => setDropped([])}>
          <EmptyState icon="file-import" title="还没有访谈记录" action={<><Button variant="primary" icon="file-import">导入文件</Button><Button>打开示例项目</Button></>}>
            把 .txt、.md 或 .docx 文件拖到这里，可一次多份。{dropped.join('、')}
          </EmptyState>
        </FileDrop>
        <EmptyState icon="search" size="small" title="没有找到编码">换一个词，或清除筛选。</EmptyState>
      </Card>
      <Dialog
        isOpen={isDialogOpen}
        onOpenChange={setDialogOpen}
        title="导入访谈"
        size="full"
        closeLabel="关闭"
        footer={
          <DialogActions>
            <Button onPress={() => setDialogOpen(false)}>取消</Button>
            <Button variant="primary" onPress={() => queue.show({ text: '磁盘空间已满，没有导入任何内容。', tone: 'danger' })}>导入</Button>
          </DialogActions>
        }
      >
        <p>12 份访谈</p>
      </Dialog>
      <NoticeRegion label="通知" closeLabel="关闭通知" queue={queue} />
    </div>
  );
}
