# Both nodes are hot, but only n1 is also losing fans: it has the higher risk. n2 is kept and takes the servers, n1
# powers off.
# Sentences: T4 at, kept.risk at

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

fan n1 1 failed
----
ok

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
0 n1 sees fan1: fan 1 failed
0 n2 sees cpu1: warning high, 76 C
0 n2 sees cpu2: warning high, 76 C
0 n2 sees dimm1: warning high, 64 C
0 n2 sees dimm2: warning high, 64 C
0 n2 sees dimm3: warning high, 64 C
0 n2 sees dimm4: warning high, 64 C
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds bothHot of pair: both nodes are hot, so the room is
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert critical room.pair.hot: The room is hot: n1 and n2.
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 alert warning engine.T4.migrate.n1: Both nodes have been hot for 120 s, so the room is. n1 is shed to make less heat; n2 is kept, because it has the lower risk. First n2 takes its servers.
120 n2 T4 migrates srv1 srv2 srv3 from n1 to n2: Both nodes have been hot for 120 s, so the room is. n1 is shed to make less heat; n2 is kept, because it has the lower risk. First n2 takes its servers.
124 srv1 is on n2, running
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done T4.migrate.n1: srv1, srv2, srv3 on n2
135 n1 alert warning engine.T4.withdraw.n1: Both nodes have been hot for 120 s, so the room is. n1 is shed to make less heat; n2 is kept, because it has the lower risk. n1 leaves the cluster and powers off.
135 n1 T4 withdraws n1: Both nodes have been hot for 120 s, so the room is. n1 is shed to make less heat; n2 is kept, because it has the lower risk. n1 leaves the cluster and powers off.
135 n1 no longer finds riskDifference
135 n1 alert over engine.T4.migrate.n1
165 n1 is on, not a member
165 n1 no longer finds bothHot of pair
165 n1 alert over engine.T4.withdraw.n1
195 n1 is off, not a member
195 n1 has done T4.withdraw.n1: n1 is off, reason thermal
195 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: power for less than 300 s yet, sensors in warning weigh 12, more than 3 and cool-down of 600 s not over (1 stop for heat)
195 n2 alert notice host.n1.waits: n1 is off and waits to be booted: power for less than 300 s yet, sensors in warning weigh 12, more than 3 and cool-down of 600 s not over (1 stop for heat).
200 n2 alert warning heat.n2.hot: n2 is hot: its sensors in warning add up to 6, over the limit of 5.
200 n1 alert over room.pair.hot

expect srv1 on n2
----
ok

expect n1 off
----
ok
