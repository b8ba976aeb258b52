import type { HostTexts } from './host-texts.ts';

export const zhCn: HostTexts = {
  chooseFiles: { transcripts: '访谈记录', project: 'Dyadtrace 项目与审阅文件', cities: '城市列表', codebook: '编码本文件', dyads: '城市对或协议列表' },
  fileKind: { project: 'Dyadtrace 项目', review: 'Dyadtrace 审阅文件', docx: 'Word 文档', markdown: 'Markdown 文档', text: '文本文件', csv: 'CSV 表格', latex: 'LaTeX 文档', qdc: 'REFI-QDA 编码本', codebookTemplate: 'Dyadtrace 编码本模板', graphml: 'GraphML 网络', gexf: 'GEXF 网络', zip: 'ZIP 压缩包', svg: 'SVG 矢量图', png: 'PNG 图片' },
  edit: { menu: '编辑', cut: '剪切', copy: '复制', paste: '粘贴', selectAll: '全选' },
  slowClose: {
    message: '还有更改没有保存完',
    detail: '保存花的时间比平常长。如果现在关闭，尚未存盘的更改会丢失；已经显示为“已保存”的内容不受影响。',
    wait: '继续等待',
    closeAnyway: '仍然关闭',
  },
  pageGone: {
    message: '窗口意外停止运行',
    detail: '已经显示为“已保存”的内容都在磁盘上。重新打开窗口即可继续。',
    reload: '重新打开',
    quit: '退出',
  },
  cannotOpen: {
    message: (fileName) => `无法打开“${fileName}”`,
    detail: '文件可能已被移动或删除，也可能没有读取权限。',
    close: '好',
  },
};
