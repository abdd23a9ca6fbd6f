# Both nodes are hot for 120 s and both host servers. n1, costlier to empty, pulls srv4; then n2 is empty and powers
# off, so that less heat is made.
# Sentences: T4 at, kept.evacuation at

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

servers srv4 on n2 4GiB
----
0 srv4 is on n2, running

heat n1 sensors 6 warning
----
ok

heat n2 sensors 6 warning
----
ok

run 4m
----
0 n1 sees cpu1: warning high, 76 C
0 n1 sees cpu2: warning high, 76 C
0 n1 sees dimm1: warning high, 64 C
0 n1 sees dimm2: warning high, 64 C
0 n1 sees dimm3: warning high, 64 C
0 n1 sees dimm4: warning high, 64 C
0 n2 sees cpu1: warning high, 76 C
0 n2 sees cpu2: warning high, 76 C
0 n2 sees dimm1: warning high, 64 C
0 n2 sees dimm2: warning high, 64 C
0 n2 sees dimm3: warning high, 64 C
0 n2 sees dimm4: warning high, 64 C
0 n1 finds bothHot of pair: both nodes are hot, so the room is
0 n1 alert critical room.pair.hot: The room is hot: n1 and n2.
120 n1 alert warning engine.T4.migrate.n2: Both nodes have been hot for 120 s, so the room is. n2 is shed to make less heat; n1 is kept, because its servers would take longer to move. First n1 takes its servers.
120 n1 T4 migrates srv4 from n2 to n1: Both nodes have been hot for 120 s, so the room is. n2 is shed to make less heat; n1 is kept, because its servers would take longer to move. First n1 takes its servers.
124 srv4 is on n1, running
124 n1 has done T4.migrate.n2: srv4 on n1
125 n1 alert warning engine.T4.withdraw.n2: Both nodes have been hot for 120 s, so the room is. n2 is shed to make less heat; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
125 n2 T4 withdraws n2: Both nodes have been hot for 120 s, so the room is. n2 is shed to make less heat; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
125 n1 alert over engine.T4.migrate.n2
155 n2 is on, not a member
155 n1 no longer finds bothHot of pair
155 n1 alert over engine.T4.withdraw.n2
185 n2 is off, not a member
185 n2 has done T4.withdraw.n2: n2 is off, reason thermal
195 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: power for less than 300 s yet, sensors in warning weigh 12, more than 3 and cool-down of 600 s not over (1 stop for heat)
195 n1 alert notice host.n2.waits: n2 is off and waits to be booted: power for less than 300 s yet, sensors in warning weigh 12, more than 3 and cool-down of 600 s not over (1 stop for heat).
200 n1 alert warning heat.n1.hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5.
200 n1 alert over room.pair.hot

expect srv4 on n1
----
ok

expect n2 off
----
ok
