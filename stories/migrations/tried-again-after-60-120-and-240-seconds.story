# n1 loses a fan and its servers should go to n2, but each migration fails. It is tried again after 60, 120 and 240 s,
# then told and left.
# Sentences: migrate.retry at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

migrations fail
----
ok

fan n1 1 failed
----
ok

run 30m
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
124 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
124 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
125 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
129 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
129 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
130 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
134 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
134 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
135 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
139 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
139 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
140 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
144 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
144 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
145 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
149 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
149 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
150 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
154 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
154 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
155 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
159 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
159 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
160 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
164 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
164 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
165 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
169 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
169 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
170 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
174 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
174 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
175 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
179 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
179 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
180 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
184 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
184 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
185 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
189 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
189 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
190 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
194 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
194 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
195 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
199 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
199 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
200 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
204 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
204 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
205 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
209 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
209 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
210 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
214 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
214 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
215 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
219 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
219 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
220 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
224 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
224 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
225 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
229 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
229 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
230 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
234 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
234 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
235 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
239 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
239 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
240 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
244 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
244 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
245 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
249 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
249 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
250 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
254 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
254 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
255 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
259 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
259 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
260 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
264 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
264 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
265 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
269 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
269 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
270 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
274 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
274 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
275 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
279 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
279 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
280 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
284 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
284 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
285 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
289 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
289 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
290 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
294 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
294 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
295 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
299 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
299 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
300 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
304 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
304 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
305 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
309 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
309 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
310 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
314 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
314 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
315 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
319 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
319 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
320 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
324 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
324 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
325 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
329 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
329 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
330 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
334 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
334 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
335 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
339 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
339 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
340 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
344 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
344 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
345 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
349 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
349 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
350 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
354 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
354 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
355 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
359 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
359 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
360 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
364 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
364 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
365 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
369 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
369 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
370 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
374 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
374 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
375 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
379 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
379 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
380 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
384 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
384 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
385 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
389 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
389 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
390 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
394 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
394 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
395 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
399 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
399 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
400 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
404 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
404 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
405 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
409 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
409 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
410 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
414 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
414 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
415 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
419 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
419 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
420 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
424 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
424 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
425 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
429 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
429 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
430 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
434 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
434 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
435 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
439 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
439 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
440 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
444 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
444 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
445 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
449 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
449 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
450 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
454 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
454 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
455 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
459 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
459 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
460 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
464 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
464 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
465 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
469 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
469 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
470 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
474 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
474 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
475 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
479 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
479 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
480 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
484 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
484 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
485 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
489 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
489 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
490 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
494 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
494 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
495 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
499 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
499 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
500 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
504 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
504 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
505 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
509 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
509 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
510 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
514 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
514 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
515 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
519 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
519 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
520 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
524 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
524 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
525 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
529 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
529 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
530 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
534 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
534 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
535 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
539 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
539 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
540 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
544 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
544 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
545 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
549 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
549 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
550 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
554 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
554 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
555 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
559 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
559 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
560 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
564 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
564 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
565 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
569 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
569 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
570 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
574 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
574 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
575 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
579 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
579 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
580 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
584 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
584 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
585 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
589 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
589 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
590 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
594 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
594 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
595 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
599 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
599 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
600 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
604 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
604 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
605 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
609 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
609 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
610 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
614 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
614 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
615 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
619 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
619 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
620 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
624 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
624 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
625 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
629 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
629 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
630 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
634 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
634 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
635 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
639 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
639 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
640 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
644 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
644 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
645 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
649 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
649 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
650 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
654 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
654 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
655 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
659 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
659 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
660 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
664 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
664 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
665 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
669 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
669 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
670 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
674 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
674 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
675 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
679 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
679 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
680 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
684 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
684 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
685 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
689 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
689 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
690 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
694 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
694 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
695 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
699 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
699 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
700 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
704 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
704 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
705 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
709 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
709 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
710 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
714 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
714 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
715 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
719 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
719 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
720 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
724 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
724 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
725 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
729 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
729 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
730 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
734 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
734 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
735 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
739 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
739 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
740 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
744 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
744 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
745 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
749 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
749 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
750 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
754 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
754 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
755 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
759 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
759 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
760 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
764 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
764 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
765 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
769 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
769 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
770 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
774 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
774 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
775 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
779 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
779 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
780 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
784 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
784 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
785 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
789 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
789 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
790 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
794 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
794 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
795 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
799 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
799 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
800 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
804 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
804 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
805 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
809 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
809 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
810 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
814 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
814 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
815 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
819 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
819 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
820 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
824 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
824 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
825 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
829 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
829 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
830 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
834 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
834 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
835 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
839 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
839 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
840 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
844 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
844 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
845 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
849 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
849 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
850 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
854 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
854 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
855 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
859 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
859 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
860 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
864 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
864 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
865 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
869 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
869 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
870 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
874 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
874 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
875 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
879 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
879 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
880 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
884 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
884 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
885 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
889 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
889 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
890 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
894 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
894 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
895 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
899 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
899 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
900 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
904 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
904 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
905 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
909 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
909 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
910 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
914 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
914 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
915 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
919 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
919 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
920 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
924 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
924 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
925 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
929 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
929 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
930 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
934 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
934 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
935 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
939 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
939 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
940 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
944 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
944 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
945 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
949 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
949 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
950 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
954 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
954 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
955 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
959 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
959 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
960 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
964 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
964 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
965 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
969 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
969 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
970 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
974 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
974 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
975 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
979 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
979 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
980 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
984 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
984 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
985 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
989 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
989 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
990 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
994 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
994 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
995 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
999 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
999 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1000 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1004 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1004 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1005 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1009 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1009 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1010 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1014 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1014 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1015 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1019 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1019 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1020 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1024 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1024 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1025 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1029 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1029 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1030 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1034 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1034 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1035 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1039 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1039 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1040 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1044 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1044 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1045 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1049 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1049 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1050 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1054 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1054 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1055 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1059 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1059 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1060 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1064 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1064 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1065 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1069 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1069 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1070 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1074 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1074 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1075 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1079 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1079 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1080 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1084 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1084 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1085 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1089 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1089 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1090 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1094 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1094 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1095 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1099 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1099 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1100 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1104 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1104 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1105 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1109 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1109 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1110 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1114 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1114 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1115 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1119 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1119 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1124 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1124 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1125 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1129 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1129 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1130 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1134 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1134 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1135 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1139 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1139 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1140 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1144 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1144 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1145 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1149 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1149 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1150 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1154 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1154 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1155 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1159 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1159 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1160 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1164 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1164 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1165 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1169 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1169 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1170 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1174 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1174 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1175 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1179 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1179 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1180 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1184 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1184 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1185 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1189 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1189 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1190 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1194 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1194 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1195 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1199 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1199 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1200 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1204 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1204 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1205 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1209 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1209 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1210 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1214 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1214 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1215 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1219 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1219 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1220 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1224 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1224 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1225 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1229 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1229 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1230 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1234 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1234 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1235 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1239 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1239 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1240 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1244 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1244 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1245 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1249 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1249 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1250 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1254 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1254 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1255 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1259 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1259 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1260 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1264 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1264 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1265 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1269 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1269 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1270 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1274 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1274 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1275 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1279 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1279 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1280 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1284 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1284 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1285 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1289 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1289 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1290 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1294 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1294 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1295 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1299 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1299 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1300 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1304 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1304 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1305 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1309 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1309 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1310 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1314 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1314 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1315 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1319 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1319 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1320 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1324 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1324 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1325 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1329 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1329 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1330 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1334 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1334 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1335 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1339 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1339 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1340 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1344 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1344 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1345 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1349 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1349 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1350 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1354 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1354 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1355 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1359 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1359 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1360 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1364 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1364 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1365 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1369 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1369 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1370 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1374 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1374 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1375 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1379 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1379 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1380 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1384 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1384 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1385 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1389 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1389 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1390 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1394 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1394 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1395 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1399 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1399 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1400 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1404 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1404 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1405 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1409 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1409 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1410 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1414 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1414 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1415 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1419 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1419 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1420 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1424 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1424 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1425 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1429 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1429 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1430 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1434 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1434 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1435 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1439 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1439 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1440 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1444 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1444 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1445 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1449 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1449 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1450 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1454 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1454 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1455 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1459 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1459 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1460 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1464 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1464 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1465 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1469 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1469 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1470 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1474 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1474 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1475 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1479 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1479 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1480 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1484 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1484 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1485 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1489 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1489 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1490 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1494 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1494 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1495 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1499 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1499 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1500 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1504 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1504 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1505 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1509 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1509 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1510 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1514 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1514 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1515 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1519 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1519 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1520 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1524 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1524 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1525 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1529 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1529 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1530 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1534 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1534 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1535 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1539 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1539 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1540 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1544 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1544 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1545 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1549 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1549 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1550 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1554 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1554 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1555 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1559 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1559 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1560 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1564 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1564 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1565 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1569 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1569 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1570 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1574 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1574 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1575 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1579 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1579 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1580 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1584 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1584 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1585 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1589 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1589 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1590 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1594 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1594 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1595 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1599 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1599 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1600 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1604 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1604 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1605 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1609 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1609 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1610 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1614 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1614 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1615 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1619 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1619 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1620 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1624 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1624 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1625 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1629 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1629 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1630 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1634 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1634 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1635 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1639 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1639 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1640 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1644 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1644 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1645 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1649 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1649 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1650 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1654 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1654 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1655 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1659 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1659 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1660 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1664 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1664 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1665 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1669 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1669 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1670 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1674 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1674 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1675 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1679 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1679 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1680 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1684 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1684 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1685 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1689 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1689 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1690 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1694 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1694 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1695 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1699 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1699 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1700 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1704 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1704 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1705 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1709 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1709 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1710 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1714 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1714 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1715 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1719 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1719 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1720 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1724 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1724 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1725 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1729 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1729 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1730 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1734 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1734 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1735 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1739 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1739 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1740 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1744 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1744 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1745 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1749 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1749 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1750 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1754 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1754 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1755 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1759 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1759 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1760 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1764 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1764 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1765 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1769 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1769 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1770 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1774 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1774 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1775 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1779 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1779 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1780 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1784 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1784 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1785 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1789 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1789 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1790 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1794 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1794 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1795 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1799 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1799 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1800 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.

expect srv1 on n1
----
ok
