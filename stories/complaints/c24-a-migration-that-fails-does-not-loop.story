# "Live migration failed and went round for ever, or stopped the server." A failing migration is tried four times in
# all, and the server runs on where it is the whole time.
# Sentences: migrate.retry at, S3 at

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

run 2h
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
1804 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1804 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1805 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1809 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1809 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1810 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1814 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1814 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1815 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1819 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1819 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1820 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1824 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1824 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1825 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1829 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1829 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1830 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1834 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1834 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1835 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1839 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1839 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1840 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1844 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1844 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1845 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1849 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1849 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1850 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1854 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1854 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1855 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1859 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1859 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1860 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1864 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1864 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1865 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1869 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1869 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1870 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1874 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1874 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1875 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1879 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1879 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1880 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1884 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1884 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1885 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1889 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1889 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1890 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1894 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1894 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1895 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1899 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1899 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1900 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1904 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1904 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1905 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1909 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1909 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1910 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1914 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1914 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1915 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1919 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1919 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1920 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1924 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1924 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1925 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1929 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1929 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1930 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1934 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1934 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1935 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1939 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1939 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1940 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1944 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1944 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1945 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1949 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1949 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1950 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1954 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1954 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1955 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1959 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1959 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1960 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1964 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1964 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1965 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1969 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1969 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1970 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1974 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1974 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1975 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1979 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1979 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1980 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1984 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1984 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1985 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1989 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1989 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1990 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1994 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1994 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1995 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1999 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
1999 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2000 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2004 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2004 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2005 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2009 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2009 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2010 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2014 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2014 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2015 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2019 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2019 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2020 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2024 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2024 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2025 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2029 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2029 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2030 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2034 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2034 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2035 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2039 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2039 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2040 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2044 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2044 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2045 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2049 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2049 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2050 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2054 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2054 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2055 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2059 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2059 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2060 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2064 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2064 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2065 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2069 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2069 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2070 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2074 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2074 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2075 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2079 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2079 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2080 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2084 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2084 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2085 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2089 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2089 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2090 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2094 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2094 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2095 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2099 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2099 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2100 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2104 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2104 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2105 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2109 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2109 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2110 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2114 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2114 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2115 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2119 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2119 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2124 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2124 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2125 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2129 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2129 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2130 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2134 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2134 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2135 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2139 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2139 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2140 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2144 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2144 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2145 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2149 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2149 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2150 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2154 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2154 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2155 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2159 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2159 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2160 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2164 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2164 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2165 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2169 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2169 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2170 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2174 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2174 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2175 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2179 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2179 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2180 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2184 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2184 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2185 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2189 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2189 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2190 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2194 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2194 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2195 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2199 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2199 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2200 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2204 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2204 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2205 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2209 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2209 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2210 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2214 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2214 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2215 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2219 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2219 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2220 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2224 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2224 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2225 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2229 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2229 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2230 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2234 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2234 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2235 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2239 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2239 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2240 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2244 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2244 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2245 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2249 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2249 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2250 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2254 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2254 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2255 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2259 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2259 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2260 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2264 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2264 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2265 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2269 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2269 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2270 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2274 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2274 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2275 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2279 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2279 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2280 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2284 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2284 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2285 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2289 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2289 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2290 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2294 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2294 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2295 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2299 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2299 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2300 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2304 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2304 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2305 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2309 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2309 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2310 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2314 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2314 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2315 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2319 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2319 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2320 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2324 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2324 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2325 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2329 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2329 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2330 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2334 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2334 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2335 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2339 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2339 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2340 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2344 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2344 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2345 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2349 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2349 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2350 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2354 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2354 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2355 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2359 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2359 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2360 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2364 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2364 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2365 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2369 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2369 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2370 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2374 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2374 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2375 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2379 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2379 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2380 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2384 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2384 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2385 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2389 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2389 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2390 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2394 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2394 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2395 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2399 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2399 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2400 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2404 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2404 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2405 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2409 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2409 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2410 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2414 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2414 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2415 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2419 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2419 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2420 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2424 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2424 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2425 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2429 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2429 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2430 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2434 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2434 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2435 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2439 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2439 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2440 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2444 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2444 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2445 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2449 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2449 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2450 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2454 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2454 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2455 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2459 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2459 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2460 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2464 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2464 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2465 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2469 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2469 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2470 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2474 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2474 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2475 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2479 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2479 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2480 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2484 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2484 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2485 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2489 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2489 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2490 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2494 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2494 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2495 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2499 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2499 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2500 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2504 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2504 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2505 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2509 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2509 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2510 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2514 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2514 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2515 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2519 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2519 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2520 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2524 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2524 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2525 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2529 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2529 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2530 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2534 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2534 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2535 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2539 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2539 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2540 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2544 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2544 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2545 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2549 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2549 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2550 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2554 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2554 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2555 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2559 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2559 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2560 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2564 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2564 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2565 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2569 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2569 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2570 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2574 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2574 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2575 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2579 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2579 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2580 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2584 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2584 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2585 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2589 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2589 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2590 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2594 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2594 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2595 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2599 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2599 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2600 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2604 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2604 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2605 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2609 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2609 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2610 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2614 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2614 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2615 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2619 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2619 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2620 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2624 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2624 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2625 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2629 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2629 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2630 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2634 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2634 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2635 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2639 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2639 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2640 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2644 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2644 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2645 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2649 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2649 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2650 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2654 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2654 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2655 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2659 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2659 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2660 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2664 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2664 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2665 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2669 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2669 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2670 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2674 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2674 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2675 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2679 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2679 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2680 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2684 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2684 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2685 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2689 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2689 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2690 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2694 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2694 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2695 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2699 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2699 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2700 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2704 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2704 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2705 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2709 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2709 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2710 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2714 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2714 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2715 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2719 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2719 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2720 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2724 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2724 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2725 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2729 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2729 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2730 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2734 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2734 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2735 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2739 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2739 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2740 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2744 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2744 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2745 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2749 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2749 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2750 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2754 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2754 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2755 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2759 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2759 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2760 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2764 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2764 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2765 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2769 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2769 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2770 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2774 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2774 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2775 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2779 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2779 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2780 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2784 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2784 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2785 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2789 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2789 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2790 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2794 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2794 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2795 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2799 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2799 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2800 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2804 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2804 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2805 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2809 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2809 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2810 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2814 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2814 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2815 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2819 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2819 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2820 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2824 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2824 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2825 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2829 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2829 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2830 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2834 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2834 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2835 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2839 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2839 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2840 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2844 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2844 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2845 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2849 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2849 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2850 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2854 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2854 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2855 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2859 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2859 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2860 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2864 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2864 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2865 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2869 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2869 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2870 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2874 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2874 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2875 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2879 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2879 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2880 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2884 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2884 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2885 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2889 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2889 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2890 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2894 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2894 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2895 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2899 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2899 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2900 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2904 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2904 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2905 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2909 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2909 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2910 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2914 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2914 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2915 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2919 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2919 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2920 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2924 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2924 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2925 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2929 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2929 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2930 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2934 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2934 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2935 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2939 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2939 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2940 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2944 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2944 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2945 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2949 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2949 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2950 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2954 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2954 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2955 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2959 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2959 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2960 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2964 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2964 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2965 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2969 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2969 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2970 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2974 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2974 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2975 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2979 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2979 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2980 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2984 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2984 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2985 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2989 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2989 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2990 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2994 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2994 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
2995 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
2999 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
2999 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3000 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3004 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3004 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3005 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3009 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3009 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3010 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3014 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3014 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3015 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3019 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3019 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3020 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3024 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3024 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3025 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3029 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3029 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3030 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3034 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3034 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3035 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3039 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3039 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3040 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3044 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3044 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3045 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3049 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3049 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3050 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3054 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3054 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3055 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3059 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3059 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3060 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3064 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3064 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3065 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3069 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3069 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3070 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3074 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3074 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3075 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3079 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3079 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3080 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3084 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3084 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3085 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3089 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3089 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3090 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3094 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3094 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3095 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3099 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3099 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3100 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3104 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3104 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3105 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3109 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3109 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3110 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3114 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3114 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3115 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3119 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3119 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3124 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3124 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3125 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3129 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3129 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3130 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3134 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3134 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3135 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3139 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3139 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3140 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3144 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3144 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3145 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3149 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3149 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3150 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3154 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3154 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3155 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3159 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3159 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3160 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3164 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3164 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3165 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3169 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3169 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3170 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3174 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3174 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3175 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3179 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3179 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3180 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3184 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3184 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3185 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3189 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3189 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3190 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3194 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3194 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3195 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3199 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3199 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3200 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3204 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3204 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3205 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3209 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3209 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3210 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3214 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3214 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3215 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3219 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3219 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3220 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3224 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3224 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3225 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3229 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3229 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3230 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3234 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3234 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3235 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3239 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3239 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3240 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3244 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3244 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3245 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3249 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3249 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3250 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3254 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3254 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3255 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3259 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3259 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3260 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3264 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3264 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3265 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3269 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3269 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3270 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3274 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3274 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3275 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3279 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3279 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3280 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3284 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3284 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3285 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3289 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3289 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3290 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3294 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3294 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3295 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3299 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3299 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3300 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3304 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3304 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3305 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3309 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3309 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3310 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3314 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3314 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3315 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3319 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3319 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3320 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3324 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3324 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3325 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3329 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3329 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3330 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3334 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3334 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3335 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3339 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3339 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3340 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3344 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3344 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3345 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3349 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3349 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3350 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3354 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3354 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3355 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3359 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3359 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3360 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3364 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3364 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3365 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3369 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3369 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3370 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3374 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3374 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3375 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3379 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3379 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3380 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3384 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3384 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3385 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3389 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3389 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3390 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3394 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3394 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3395 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3399 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3399 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3400 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3404 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3404 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3405 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3409 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3409 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3410 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3414 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3414 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3415 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3419 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3419 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3420 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3424 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3424 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3425 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3429 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3429 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3430 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3434 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3434 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3435 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3439 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3439 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3440 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3444 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3444 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3445 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3449 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3449 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3450 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3454 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3454 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3455 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3459 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3459 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3460 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3464 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3464 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3465 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3469 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3469 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3470 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3474 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3474 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3475 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3479 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3479 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3480 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3484 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3484 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3485 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3489 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3489 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3490 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3494 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3494 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3495 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3499 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3499 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3500 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3504 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3504 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3505 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3509 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3509 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3510 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3514 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3514 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3515 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3519 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3519 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3520 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3524 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3524 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3525 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3529 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3529 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3530 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3534 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3534 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3535 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3539 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3539 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3540 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3544 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3544 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3545 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3549 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3549 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3550 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3554 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3554 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3555 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3559 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3559 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3560 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3564 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3564 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3565 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3569 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3569 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3570 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3574 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3574 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3575 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3579 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3579 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3580 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3584 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3584 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3585 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3589 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3589 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3590 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3594 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3594 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3595 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3599 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3599 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3600 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3604 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3604 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3605 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3609 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3609 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3610 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3614 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3614 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3615 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3619 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3619 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3620 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3624 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3624 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3625 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3629 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3629 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3630 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3634 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3634 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3635 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3639 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3639 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3640 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3644 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3644 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3645 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3649 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3649 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3650 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3654 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3654 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3655 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3659 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3659 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3660 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3664 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3664 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3665 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3669 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3669 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3670 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3674 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3674 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3675 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3679 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3679 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3680 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3684 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3684 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3685 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3689 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3689 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3690 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3694 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3694 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3695 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3699 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3699 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3700 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3704 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3704 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3705 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3709 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3709 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3710 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3714 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3714 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3715 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3719 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3719 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3720 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3724 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3724 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3725 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3729 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3729 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3730 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3734 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3734 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3735 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3739 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3739 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3740 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3744 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3744 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3745 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3749 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3749 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3750 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3754 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3754 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3755 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3759 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3759 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3760 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3764 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3764 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3765 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3769 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3769 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3770 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3774 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3774 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3775 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3779 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3779 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3780 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3784 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3784 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3785 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3789 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3789 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3790 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3794 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3794 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3795 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3799 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3799 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3800 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3804 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3804 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3805 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3809 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3809 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3810 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3814 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3814 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3815 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3819 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3819 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3820 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3824 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3824 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3825 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3829 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3829 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3830 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3834 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3834 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3835 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3839 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3839 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3840 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3844 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3844 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3845 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3849 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3849 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3850 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3854 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3854 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3855 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3859 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3859 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3860 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3864 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3864 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3865 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3869 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3869 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3870 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3874 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3874 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3875 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3879 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3879 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3880 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3884 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3884 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3885 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3889 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3889 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3890 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3894 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3894 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3895 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3899 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3899 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3900 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3904 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3904 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3905 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3909 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3909 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3910 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3914 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3914 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3915 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3919 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3919 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3920 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3924 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3924 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3925 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3929 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3929 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3930 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3934 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3934 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3935 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3939 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3939 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3940 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3944 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3944 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3945 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3949 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3949 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3950 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3954 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3954 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3955 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3959 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3959 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3960 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3964 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3964 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3965 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3969 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3969 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3970 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3974 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3974 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3975 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3979 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3979 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3980 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3984 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3984 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3985 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3989 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3989 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3990 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3994 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3994 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3995 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3999 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
3999 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4000 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4004 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4004 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4005 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4009 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4009 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4010 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4014 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4014 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4015 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4019 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4019 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4020 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4024 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4024 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4025 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4029 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4029 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4030 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4034 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4034 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4035 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4039 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4039 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4040 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4044 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4044 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4045 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4049 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4049 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4050 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4054 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4054 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4055 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4059 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4059 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4060 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4064 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4064 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4065 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4069 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4069 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4070 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4074 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4074 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4075 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4079 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4079 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4080 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4084 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4084 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4085 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4089 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4089 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4090 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4094 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4094 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4095 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4099 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4099 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4100 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4104 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4104 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4105 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4109 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4109 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4110 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4114 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4114 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4115 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4119 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4119 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4124 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4124 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4125 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4129 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4129 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4130 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4134 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4134 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4135 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4139 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4139 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4140 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4144 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4144 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4145 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4149 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4149 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4150 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4154 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4154 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4155 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4159 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4159 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4160 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4164 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4164 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4165 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4169 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4169 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4170 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4174 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4174 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4175 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4179 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4179 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4180 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4184 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4184 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4185 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4189 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4189 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4190 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4194 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4194 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4195 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4199 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4199 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4200 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4204 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4204 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4205 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4209 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4209 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4210 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4214 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4214 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4215 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4219 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4219 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4220 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4224 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4224 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4225 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4229 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4229 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4230 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4234 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4234 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4235 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4239 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4239 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4240 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4244 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4244 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4245 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4249 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4249 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4250 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4254 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4254 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4255 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4259 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4259 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4260 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4264 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4264 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4265 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4269 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4269 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4270 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4274 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4274 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4275 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4279 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4279 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4280 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4284 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4284 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4285 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4289 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4289 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4290 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4294 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4294 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4295 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4299 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4299 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4300 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4304 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4304 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4305 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4309 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4309 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4310 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4314 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4314 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4315 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4319 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4319 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4320 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4324 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4324 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4325 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4329 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4329 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4330 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4334 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4334 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4335 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4339 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4339 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4340 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4344 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4344 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4345 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4349 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4349 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4350 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4354 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4354 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4355 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4359 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4359 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4360 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4364 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4364 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4365 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4369 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4369 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4370 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4374 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4374 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4375 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4379 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4379 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4380 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4384 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4384 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4385 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4389 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4389 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4390 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4394 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4394 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4395 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4399 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4399 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4400 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4404 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4404 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4405 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4409 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4409 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4410 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4414 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4414 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4415 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4419 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4419 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4420 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4424 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4424 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4425 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4429 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4429 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4430 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4434 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4434 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4435 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4439 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4439 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4440 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4444 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4444 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4445 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4449 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4449 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4450 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4454 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4454 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4455 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4459 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4459 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4460 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4464 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4464 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4465 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4469 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4469 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4470 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4474 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4474 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4475 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4479 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4479 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4480 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4484 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4484 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4485 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4489 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4489 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4490 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4494 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4494 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4495 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4499 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4499 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4500 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4504 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4504 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4505 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4509 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4509 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4510 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4514 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4514 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4515 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4519 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4519 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4520 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4524 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4524 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4525 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4529 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4529 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4530 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4534 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4534 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4535 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4539 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4539 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4540 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4544 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4544 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4545 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4549 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4549 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4550 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4554 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4554 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4555 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4559 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4559 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4560 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4564 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4564 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4565 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4569 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4569 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4570 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4574 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4574 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4575 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4579 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4579 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4580 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4584 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4584 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4585 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4589 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4589 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4590 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4594 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4594 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4595 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4599 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4599 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4600 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4604 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4604 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4605 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4609 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4609 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4610 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4614 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4614 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4615 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4619 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4619 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4620 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4624 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4624 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4625 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4629 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4629 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4630 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4634 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4634 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4635 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4639 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4639 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4640 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4644 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4644 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4645 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4649 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4649 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4650 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4654 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4654 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4655 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4659 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4659 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4660 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4664 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4664 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4665 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4669 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4669 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4670 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4674 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4674 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4675 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4679 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4679 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4680 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4684 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4684 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4685 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4689 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4689 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4690 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4694 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4694 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4695 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4699 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4699 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4700 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4704 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4704 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4705 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4709 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4709 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4710 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4714 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4714 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4715 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4719 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4719 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4720 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4724 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4724 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4725 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4729 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4729 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4730 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4734 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4734 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4735 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4739 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4739 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4740 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4744 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4744 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4745 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4749 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4749 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4750 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4754 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4754 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4755 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4759 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4759 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4760 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4764 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4764 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4765 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4769 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4769 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4770 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4774 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4774 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4775 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4779 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4779 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4780 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4784 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4784 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4785 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4789 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4789 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4790 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4794 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4794 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4795 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4799 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4799 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4800 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4804 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4804 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4805 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4809 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4809 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4810 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4814 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4814 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4815 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4819 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4819 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4820 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4824 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4824 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4825 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4829 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4829 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4830 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4834 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4834 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4835 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4839 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4839 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4840 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4844 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4844 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4845 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4849 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4849 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4850 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4854 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4854 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4855 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4859 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4859 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4860 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4864 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4864 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4865 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4869 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4869 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4870 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4874 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4874 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4875 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4879 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4879 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4880 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4884 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4884 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4885 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4889 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4889 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4890 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4894 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4894 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4895 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4899 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4899 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4900 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4904 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4904 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4905 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4909 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4909 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4910 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4914 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4914 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4915 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4919 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4919 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4920 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4924 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4924 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4925 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4929 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4929 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4930 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4934 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4934 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4935 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4939 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4939 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4940 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4944 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4944 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4945 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4949 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4949 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4950 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4954 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4954 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4955 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4959 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4959 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4960 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4964 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4964 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4965 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4969 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4969 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4970 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4974 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4974 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4975 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4979 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4979 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4980 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4984 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4984 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4985 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4989 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4989 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4990 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4994 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4994 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4995 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4999 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
4999 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5000 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5004 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5004 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5005 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5009 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5009 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5010 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5014 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5014 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5015 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5019 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5019 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5020 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5024 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5024 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5025 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5029 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5029 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5030 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5034 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5034 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5035 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5039 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5039 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5040 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5044 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5044 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5045 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5049 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5049 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5050 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5054 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5054 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5055 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5059 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5059 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5060 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5064 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5064 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5065 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5069 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5069 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5070 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5074 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5074 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5075 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5079 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5079 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5080 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5084 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5084 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5085 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5089 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5089 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5090 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5094 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5094 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5095 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5099 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5099 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5100 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5104 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5104 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5105 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5109 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5109 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5110 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5114 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5114 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5115 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5119 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5119 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5124 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5124 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5125 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5129 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5129 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5130 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5134 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5134 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5135 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5139 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5139 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5140 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5144 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5144 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5145 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5149 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5149 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5150 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5154 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5154 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5155 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5159 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5159 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5160 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5164 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5164 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5165 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5169 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5169 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5170 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5174 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5174 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5175 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5179 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5179 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5180 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5184 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5184 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5185 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5189 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5189 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5190 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5194 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5194 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5195 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5199 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5199 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5200 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5204 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5204 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5205 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5209 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5209 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5210 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5214 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5214 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5215 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5219 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5219 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5220 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5224 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5224 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5225 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5229 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5229 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5230 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5234 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5234 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5235 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5239 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5239 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5240 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5244 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5244 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5245 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5249 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5249 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5250 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5254 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5254 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5255 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5259 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5259 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5260 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5264 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5264 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5265 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5269 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5269 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5270 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5274 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5274 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5275 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5279 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5279 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5280 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5284 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5284 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5285 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5289 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5289 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5290 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5294 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5294 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5295 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5299 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5299 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5300 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5304 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5304 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5305 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5309 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5309 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5310 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5314 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5314 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5315 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5319 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5319 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5320 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5324 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5324 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5325 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5329 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5329 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5330 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5334 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5334 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5335 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5339 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5339 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5340 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5344 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5344 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5345 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5349 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5349 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5350 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5354 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5354 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5355 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5359 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5359 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5360 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5364 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5364 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5365 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5369 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5369 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5370 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5374 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5374 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5375 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5379 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5379 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5380 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5384 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5384 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5385 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5389 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5389 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5390 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5394 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5394 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5395 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5399 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5399 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5400 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5404 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5404 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5405 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5409 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5409 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5410 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5414 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5414 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5415 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5419 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5419 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5420 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5424 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5424 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5425 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5429 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5429 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5430 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5434 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5434 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5435 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5439 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5439 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5440 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5444 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5444 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5445 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5449 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5449 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5450 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5454 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5454 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5455 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5459 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5459 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5460 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5464 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5464 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5465 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5469 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5469 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5470 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5474 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5474 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5475 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5479 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5479 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5480 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5484 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5484 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5485 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5489 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5489 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5490 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5494 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5494 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5495 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5499 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5499 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5500 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5504 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5504 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5505 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5509 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5509 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5510 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5514 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5514 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5515 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5519 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5519 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5520 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5524 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5524 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5525 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5529 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5529 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5530 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5534 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5534 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5535 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5539 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5539 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5540 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5544 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5544 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5545 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5549 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5549 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5550 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5554 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5554 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5555 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5559 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5559 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5560 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5564 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5564 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5565 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5569 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5569 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5570 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5574 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5574 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5575 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5579 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5579 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5580 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5584 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5584 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5585 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5589 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5589 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5590 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5594 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5594 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5595 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5599 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5599 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5600 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5604 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5604 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5605 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5609 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5609 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5610 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5614 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5614 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5615 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5619 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5619 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5620 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5624 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5624 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5625 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5629 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5629 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5630 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5634 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5634 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5635 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5639 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5639 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5640 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5644 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5644 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5645 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5649 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5649 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5650 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5654 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5654 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5655 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5659 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5659 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5660 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5664 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5664 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5665 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5669 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5669 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5670 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5674 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5674 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5675 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5679 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5679 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5680 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5684 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5684 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5685 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5689 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5689 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5690 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5694 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5694 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5695 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5699 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5699 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5700 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5704 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5704 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5705 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5709 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5709 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5710 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5714 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5714 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5715 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5719 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5719 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5720 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5724 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5724 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5725 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5729 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5729 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5730 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5734 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5734 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5735 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5739 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5739 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5740 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5744 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5744 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5745 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5749 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5749 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5750 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5754 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5754 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5755 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5759 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5759 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5760 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5764 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5764 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5765 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5769 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5769 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5770 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5774 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5774 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5775 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5779 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5779 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5780 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5784 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5784 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5785 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5789 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5789 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5790 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5794 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5794 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5795 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5799 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5799 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5800 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5804 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5804 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5805 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5809 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5809 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5810 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5814 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5814 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5815 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5819 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5819 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5820 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5824 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5824 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5825 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5829 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5829 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5830 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5834 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5834 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5835 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5839 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5839 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5840 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5844 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5844 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5845 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5849 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5849 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5850 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5854 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5854 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5855 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5859 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5859 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5860 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5864 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5864 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5865 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5869 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5869 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5870 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5874 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5874 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5875 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5879 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5879 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5880 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5884 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5884 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5885 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5889 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5889 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5890 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5894 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5894 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5895 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5899 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5899 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5900 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5904 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5904 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5905 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5909 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5909 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5910 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5914 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5914 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5915 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5919 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5919 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5920 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5924 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5924 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5925 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5929 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5929 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5930 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5934 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5934 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5935 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5939 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5939 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5940 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5944 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5944 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5945 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5949 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5949 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5950 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5954 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5954 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5955 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5959 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5959 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5960 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5964 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5964 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5965 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5969 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5969 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5970 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5974 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5974 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5975 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5979 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5979 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5980 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5984 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5984 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5985 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5989 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5989 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5990 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5994 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5994 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
5995 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
5999 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
5999 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6000 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6004 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6004 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6005 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6009 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6009 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6010 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6014 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6014 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6015 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6019 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6019 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6020 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6024 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6024 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6025 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6029 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6029 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6030 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6034 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6034 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6035 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6039 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6039 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6040 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6044 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6044 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6045 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6049 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6049 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6050 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6054 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6054 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6055 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6059 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6059 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6060 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6064 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6064 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6065 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6069 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6069 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6070 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6074 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6074 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6075 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6079 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6079 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6080 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6084 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6084 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6085 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6089 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6089 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6090 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6094 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6094 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6095 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6099 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6099 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6100 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6104 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6104 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6105 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6109 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6109 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6110 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6114 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6114 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6115 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6119 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6119 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6124 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6124 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6125 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6129 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6129 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6130 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6134 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6134 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6135 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6139 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6139 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6140 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6144 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6144 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6145 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6149 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6149 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6150 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6154 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6154 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6155 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6159 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6159 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6160 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6164 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6164 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6165 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6169 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6169 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6170 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6174 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6174 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6175 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6179 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6179 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6180 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6184 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6184 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6185 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6189 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6189 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6190 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6194 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6194 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6195 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6199 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6199 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6200 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6204 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6204 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6205 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6209 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6209 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6210 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6214 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6214 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6215 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6219 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6219 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6220 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6224 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6224 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6225 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6229 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6229 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6230 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6234 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6234 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6235 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6239 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6239 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6240 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6244 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6244 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6245 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6249 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6249 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6250 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6254 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6254 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6255 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6259 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6259 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6260 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6264 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6264 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6265 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6269 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6269 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6270 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6274 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6274 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6275 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6279 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6279 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6280 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6284 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6284 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6285 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6289 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6289 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6290 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6294 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6294 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6295 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6299 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6299 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6300 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6304 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6304 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6305 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6309 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6309 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6310 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6314 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6314 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6315 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6319 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6319 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6320 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6324 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6324 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6325 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6329 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6329 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6330 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6334 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6334 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6335 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6339 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6339 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6340 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6344 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6344 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6345 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6349 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6349 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6350 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6354 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6354 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6355 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6359 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6359 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6360 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6364 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6364 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6365 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6369 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6369 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6370 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6374 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6374 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6375 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6379 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6379 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6380 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6384 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6384 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6385 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6389 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6389 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6390 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6394 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6394 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6395 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6399 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6399 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6400 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6404 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6404 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6405 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6409 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6409 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6410 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6414 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6414 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6415 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6419 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6419 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6420 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6424 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6424 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6425 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6429 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6429 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6430 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6434 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6434 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6435 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6439 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6439 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6440 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6444 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6444 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6445 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6449 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6449 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6450 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6454 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6454 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6455 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6459 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6459 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6460 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6464 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6464 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6465 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6469 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6469 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6470 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6474 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6474 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6475 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6479 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6479 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6480 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6484 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6484 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6485 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6489 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6489 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6490 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6494 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6494 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6495 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6499 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6499 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6500 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6504 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6504 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6505 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6509 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6509 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6510 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6514 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6514 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6515 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6519 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6519 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6520 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6524 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6524 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6525 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6529 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6529 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6530 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6534 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6534 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6535 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6539 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6539 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6540 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6544 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6544 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6545 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6549 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6549 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6550 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6554 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6554 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6555 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6559 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6559 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6560 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6564 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6564 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6565 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6569 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6569 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6570 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6574 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6574 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6575 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6579 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6579 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6580 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6584 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6584 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6585 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6589 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6589 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6590 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6594 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6594 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6595 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6599 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6599 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6600 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6604 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6604 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6605 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6609 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6609 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6610 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6614 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6614 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6615 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6619 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6619 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6620 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6624 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6624 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6625 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6629 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6629 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6630 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6634 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6634 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6635 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6639 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6639 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6640 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6644 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6644 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6645 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6649 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6649 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6650 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6654 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6654 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6655 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6659 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6659 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6660 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6664 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6664 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6665 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6669 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6669 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6670 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6674 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6674 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6675 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6679 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6679 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6680 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6684 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6684 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6685 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6689 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6689 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6690 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6694 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6694 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6695 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6699 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6699 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6700 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6704 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6704 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6705 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6709 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6709 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6710 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6714 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6714 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6715 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6719 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6719 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6720 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6724 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6724 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6725 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6729 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6729 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6730 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6734 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6734 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6735 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6739 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6739 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6740 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6744 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6744 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6745 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6749 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6749 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6750 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6754 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6754 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6755 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6759 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6759 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6760 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6764 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6764 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6765 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6769 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6769 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6770 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6774 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6774 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6775 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6779 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6779 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6780 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6784 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6784 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6785 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6789 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6789 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6790 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6794 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6794 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6795 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6799 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6799 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6800 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6804 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6804 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6805 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6809 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6809 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6810 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6814 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6814 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6815 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6819 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6819 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6820 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6824 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6824 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6825 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6829 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6829 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6830 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6834 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6834 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6835 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6839 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6839 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6840 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6844 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6844 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6845 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6849 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6849 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6850 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6854 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6854 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6855 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6859 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6859 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6860 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6864 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6864 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6865 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6869 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6869 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6870 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6874 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6874 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6875 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6879 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6879 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6880 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6884 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6884 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6885 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6889 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6889 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6890 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6894 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6894 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6895 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6899 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6899 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6900 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6904 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6904 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6905 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6909 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6909 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6910 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6914 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6914 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6915 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6919 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6919 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6920 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6924 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6924 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6925 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6929 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6929 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6930 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6934 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6934 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6935 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6939 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6939 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6940 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6944 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6944 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6945 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6949 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6949 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6950 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6954 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6954 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6955 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6959 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6959 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6960 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6964 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6964 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6965 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6969 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6969 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6970 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6974 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6974 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6975 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6979 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6979 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6980 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6984 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6984 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6985 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6989 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6989 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6990 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6994 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6994 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
6995 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
6999 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
6999 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7000 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7004 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7004 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7005 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7009 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7009 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7010 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7014 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7014 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7015 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7019 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7019 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7020 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7024 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7024 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7025 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7029 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7029 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7030 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7034 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7034 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7035 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7039 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7039 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7040 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7044 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7044 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7045 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7049 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7049 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7050 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7054 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7054 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7055 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7059 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7059 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7060 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7064 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7064 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7065 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7069 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7069 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7070 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7074 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7074 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7075 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7079 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7079 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7080 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7084 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7084 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7085 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7089 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7089 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7090 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7094 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7094 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7095 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7099 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7099 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7100 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7104 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7104 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7105 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7109 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7109 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7110 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7114 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7114 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7115 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7119 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7119 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7124 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7124 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7125 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7129 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7129 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7130 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7134 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7134 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7135 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7139 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7139 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7140 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7144 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7144 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7145 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7149 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7149 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7150 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7154 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7154 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7155 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7159 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7159 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7160 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7164 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7164 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7165 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7169 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7169 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7170 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7174 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7174 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7175 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7179 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7179 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7180 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7184 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7184 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7185 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7189 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7189 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7190 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7194 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7194 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7195 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
7199 n2 has not done H1.migrate.n1: srv1 did not arrive on n2
7199 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
7200 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.

expect srv1 on n1
----
ok

expect srv2 on n1
----
ok
