import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { report } from '../src/webmail/index.ts';

/** What a mail page is built of, without anybody's words. The panel runs it there when somebody asks: no mail page carries it. */
export default defineUnlistedScript({
  // Without a name the script would give the panel nothing (WXT 0.21 with terser 5, 2026-11).
  globalName: 'kindRegardsReport',
  main: () => report(),
});
