# The same with one reading more: when the 120 s are over the last reading is 15 s old, one period, and the servers move.
# Sentences: S5 at, hold.current at

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

run 106s
----
0 n1 sees cpu1: warning high, 76 C
0 n1 sees cpu2: warning high, 76 C
0 n1 sees dimm1: warning high, 64 C
0 n1 sees dimm2: warning high, 64 C
0 n1 sees dimm3: warning high, 64 C
0 n1 sees dimm4: warning high, 64 C
0 n1 finds hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5, and n2 is not hot: the fault is local
0 n1 alert warning heat.n1.hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5.

bmc n1 silent
----
ok

run 300s
----
120 n1 sees scan-ipmi: failed, the BMC does not answer
120 n1 alert notice engine.T5.migrate.n1: n1 has been hot for 120 s, and n2 is not hot: n2 takes its servers.
120 n1 alert warning agent.n1.scan-ipmi: scan-ipmi fails on n1: the BMC does not answer.
120 n2 T5 migrates srv1 srv2 srv3 from n1 to n2: n1 has been hot for 120 s, and n2 is not hot: n2 takes its servers.
124 srv1 is on n2, running
125 n1 alert over engine.T5.migrate.n1
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done T5.migrate.n1: srv1, srv2, srv3 on n2
135 n1 no longer finds hot
155 n1 alert warning bmc.n1.silent: The BMC of n1 does not answer: whether n1 is on is not known from it, so nothing is booted or turned off on its word.
155 n1 alert over heat.n1.hot

expect srv1 on n2
----
ok
