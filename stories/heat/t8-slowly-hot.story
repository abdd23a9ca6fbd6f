# n1 gets hot, but slowly: at this pace it is not critical before its servers could leave. The full 120 s are waited
# for.
# Sentences: T8 short, T5 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

policy healthMoves off
----
ok

fan n1 1 failed
----
ok

fan n1 2 failed
----
ok

fan n1 3 failed
----
ok

room 27C
----
ok

run 20m
----
0 n1 sees fan1: fan 1 failed
0 n1 sees fan2: fan 2 failed
0 n1 sees fan3: fan 3 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
0 n1 finds fault of n1/fan3: n1: fan 3 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 15 (fan 1 failed, fan 2 failed and fan 3 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
0 n1 alert warning fan.n1.fan3: n1: fan 3 failed.
120 n1 refuses H1 of n1, by H8: n1 has risk 15 (fan 1 failed, fan 2 failed and fan 3 failed), n2 has risk 0, for 120 s. Moves for health are switched off: the servers stay.
120 n1 alert warning engine.H1.n1.refused: n1 has risk 15 (fan 1 failed, fan 2 failed and fan 3 failed), n2 has risk 0, for 120 s. Moves for health are switched off: the servers stay.
180 n1 sees cpu1: warning high, 75 C
180 n1 sees cpu2: warning high, 75 C
180 n1 finds heatWarning: 2 sensors of n1 out of range; those too warm add up to 2, not over 5, so it is only told
180 n1 alert warning heat.n1.warning: cpu1 at 75 °C and cpu2 at 75 °C out of range on n1.
210 n1 sees dimm1: warning high, 63 C
210 n1 sees dimm2: warning high, 63 C
255 n1 sees dimm3: warning high, 63 C
255 n1 sees dimm4: warning high, 63 C
255 n1 sees board1: warning high, 62 C
255 n1 sees psu1: warning high, 60 C
255 n1 sees inlet: warning high, 42 C
255 n1 finds hot: n1 is hot: its sensors in warning add up to 9, over the limit of 5, and n2 is not hot: the fault is local
255 n1 alert warning heat.n1.hot: n1 is hot: its sensors in warning add up to 9, over the limit of 5.
255 n1 no longer finds heatWarning
255 n1 alert over heat.n1.warning
315 n1 sees board2: warning high, 62 C
315 n1 sees psu2: warning high, 60 C
375 n1 alert notice engine.T5.migrate.n1: n1 has been hot for 120 s, and n2 is not hot: n2 takes its servers.
375 n2 T5 migrates srv1 srv2 srv3 from n1 to n2: n1 has been hot for 120 s, and n2 is not hot: n2 takes its servers.
375 n1 alert over engine.H1.n1.refused
379 srv1 is on n2, running
383 srv2 is on n2, running
387 srv3 is on n2, running
387 n2 has done T5.migrate.n1: srv1, srv2, srv3 on n2
390 n1 no longer finds riskDifference
390 n1 no longer finds hot
390 n1 alert over engine.T5.migrate.n1
435 n1 sees exhaust: warning high, 58 C

expect srv1 on n2
----
ok
