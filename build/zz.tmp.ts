import { _electron } from 'playwright-core';
import { electronCommand } from './runtime/launch.mjs';
for (let i=0;i<3;i++){
const c=await electronCommand(['--sample','--lang=zh-CN','--user-data-dir=/tmp/ud1']);
const t0=Date.now();
const app=await _electron.launch({executablePath:c.command,args:c.args,env:c.env});
const page=await app.firstWindow();
await page.waitForFunction(()=>document.documentElement.dataset['ready']==='true');
const r=await page.evaluate(()=>({o:performance.timeOrigin, now:performance.now(), nav:performance.getEntriesByType('navigation').map((n:any)=>({resp:n.responseEnd,dcl:n.domContentLoadedEventEnd,di:n.domInteractive,load:n.loadEventEnd})), paint:performance.getEntriesByType('paint').map(p=>[p.name,Math.round(p.startTime)]), res:performance.getEntriesByType('resource').map((r:any)=>[r.name.split('/').pop(),Math.round(r.startTime),Math.round(r.responseEnd)])}));
console.log('page origin after launch', (r.o-t0).toFixed(0), JSON.stringify(r.nav), JSON.stringify(r.paint), JSON.stringify(r.res.slice(0,14)), 'seen ready', r.now.toFixed(0));
await app.close();
}
