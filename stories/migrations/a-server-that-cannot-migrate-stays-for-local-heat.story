# n1 is hot, not critical. srv2 cannot be live-migrated: it is left on n1, which runs on.
# Sentences: migrate.cannot at, T5 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

policy slopeReadings 6
----
ok

server srv2 no-migrate
----
ok

heat n1 sensors 6 warning
----
ok

run 10m
----
0 n1 sees cpu1: warning high, 76 C
0 n1 sees cpu2: warning high, 76 C
0 n1 sees dimm1: warning high, 64 C
0 n1 sees dimm2: warning high, 64 C
0 n1 sees dimm3: warning high, 64 C
0 n1 sees dimm4: warning high, 64 C
0 n1 finds hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5, and n2 is not hot: the fault is local
0 n1 alert warning heat.n1.hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5.
120 n1 refuses T5 of n1, by H6: srv2 cannot be moved while running and is left on n1.
120 n1 alert notice engine.T5.migrate.n1: n1 has been hot for 120 s, and n2 is not hot: n2 takes its servers.
120 n1 alert warning engine.T5.n1.refused: srv2 cannot be moved while running and is left on n1.
120 n2 T5 migrates srv1 srv3 from n1 to n2: n1 has been hot for 120 s, and n2 is not hot: n2 takes its servers.
124 srv1 is on n2, running
128 srv3 is on n2, running
128 n2 has done T5.migrate.n1: srv1, srv3 on n2
130 n1 alert over engine.T5.migrate.n1

expect srv1 on n2
----
ok

expect srv2 on n1
----
ok

expect n1 on
----
ok
