# Five sensors of n1 are critical and a sixth is in warning. Critical are five, so n1 is not powered off; but six are
# too warm, and the servers go.
# Sentences: T2 short, T5 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

heat n1 cpu1 86C
----
ok

heat n1 cpu2 86C
----
ok

heat n1 dimm1 74C
----
ok

heat n1 dimm2 74C
----
ok

heat n1 dimm3 74C
----
ok

heat n1 dimm4 64C
----
ok

run 5m
----
0 n1 sees cpu1: critical high, 86 C
0 n1 sees cpu2: critical high, 86 C
0 n1 sees dimm1: critical high, 74 C
0 n1 sees dimm2: critical high, 74 C
0 n1 sees dimm3: critical high, 74 C
0 n1 sees dimm4: warning high, 64 C
0 n1 finds hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5, and n2 is not hot: the fault is local
0 n1 alert warning heat.n1.hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5.
120 n1 alert notice engine.T5.migrate.n1: n1 has been hot for 120 s, and n2 is not hot: n2 takes its servers.
120 n2 T5 migrates srv1 srv2 srv3 from n1 to n2: n1 has been hot for 120 s, and n2 is not hot: n2 takes its servers.
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
