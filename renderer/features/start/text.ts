import { featureText } from '#renderer/frame/feature-text.ts';

export const startText = featureText(
  'start',
  {
    name: 'Dyadtrace 对迹',
    create: '新建项目',
    'create.action': '创建',
    cancel: '取消',
    'field.project': '项目名称',
    'field.person': '您的姓名',
    'field.codebooks': '内置编码本',
    projects: '本机项目',
  },
  {
    name: 'Dyadtrace',
    create: 'New project',
    'create.action': 'Create',
    cancel: 'Cancel',
    'field.project': 'Project name',
    'field.person': 'Your name',
    'field.codebooks': 'Built-in codebooks',
    projects: 'Projects on this computer',
  },
);
