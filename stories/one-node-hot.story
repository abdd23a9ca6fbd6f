# Six sensors of n1 are in warning, n2 is cool: the fault is local. After 120 s n2 pulls the servers. n1 is not shut
# down for it. (T5)
# Sentences: T5 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

heat n1 sensors 6 warning
----
ok

run 119s
----
0 n1 sees cpu1: warning high, 76 C
0 n1 sees cpu2: warning high, 76 C
0 n1 sees dimm1: warning high, 64 C
0 n1 sees dimm2: warning high, 64 C
0 n1 sees dimm3: warning high, 64 C
0 n1 sees dimm4: warning high, 64 C
0 n1 finds hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5, and n2 is not hot: the fault is local
0 n1 alert warning heat.n1.hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5.

expect no intents
----
ok

run 1s
----
120 n1 alert notice engine.T5.migrate.n1: n1 has been hot for 120 s, and n2 is not hot: n2 takes its servers.
120 n2 T5 migrates srv1 srv2 srv3 from n1 to n2: n1 has been hot for 120 s, and n2 is not hot: n2 takes its servers.

run 10m
----
124 srv1 is on n2, running
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done T5.migrate.n1: srv1, srv2, srv3 on n2
135 n1 no longer finds hot
135 n1 alert over engine.T5.migrate.n1

expect srv1 on n2
----
ok

expect n1 on
----
ok

heat n1 ok
----
ok

run 10m
----
735 n1 sees cpu1: nominal, 59 C
735 n1 sees cpu2: nominal, 59 C
735 n1 sees dimm1: nominal, 46 C
735 n1 sees dimm2: nominal, 46 C
735 n1 sees dimm3: nominal, 45 C
735 n1 sees dimm4: nominal, 45 C
735 n1 alert over heat.n1.hot

expect srv1 on n2
----
ok
