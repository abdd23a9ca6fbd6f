# The cooling of the room fails. When both nodes are hot for 120 s it is the room: one node is shed so that less heat
# is made. (T4)
# Sentences: T4 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

cooling off
----
ok

run 60m
----
1710 n1 sees ambient of room: warning high, 36 C
1710 n1 alert warning room.room.ambient: room is too warm: 36 °C.
1845 n1 sees temperature of ups1: warning high, 42 C
1845 n1 sees temperature of ups2: warning high, 42 C
1845 n1 alert warning room.ups1.temperature: ups1 is too warm: 42 °C.
1845 n1 alert warning room.ups2.temperature: ups2 is too warm: 42 °C.
2100 n1 sees cpu1: warning high, 75 C
2100 n1 sees cpu2: warning high, 75 C
2100 n2 sees cpu1: warning high, 75 C
2100 n2 sees cpu2: warning high, 75 C
2100 n1 finds heatWarning: 2 sensors of n1 out of range; those too warm add up to 2, not over 5, so it is only told
2100 n1 finds heatWarning of n2: 2 sensors of n2 out of range; those too warm add up to 2, not over 5, so it is only told
2100 n1 alert warning heat.n1.warning: cpu1 at 75 °C and cpu2 at 75 °C out of range on n1.
2100 n1 alert warning heat.n2.warning: cpu1 at 75 °C and cpu2 at 75 °C out of range on n2.
2250 n1 sees dimm1: warning high, 63 C
2250 n1 sees dimm2: warning high, 63 C
2250 n2 sees dimm1: warning high, 63 C
2250 n2 sees dimm2: warning high, 63 C
2280 n1 sees temperature of switch1: warning high, 52 C
2280 n1 alert warning room.switch1.temperature: switch1 is too warm: 52 °C.
2400 n1 sees dimm3: warning high, 63 C
2400 n1 sees dimm4: warning high, 63 C
2400 n1 sees board1: warning high, 62 C
2400 n1 sees psu1: warning high, 60 C
2400 n1 sees inlet: warning high, 42 C
2400 n2 sees dimm3: warning high, 63 C
2400 n2 sees dimm4: warning high, 63 C
2400 n2 sees board1: warning high, 62 C
2400 n2 sees psu1: warning high, 60 C
2400 n2 sees inlet: warning high, 42 C
2400 n1 finds bothHot of pair: both nodes are hot, so the room is
2400 n1 alert critical room.pair.hot: The room is hot: n1, n2, room, switch1, ups1 and ups2.
2400 n1 no longer finds heatWarning
2400 n1 no longer finds heatWarning of n2
2400 n1 alert over heat.n1.warning
2400 n1 alert over heat.n2.warning
2400 n1 alert over room.room.ambient
2400 n1 alert over room.switch1.temperature
2400 n1 alert over room.ups1.temperature
2400 n1 alert over room.ups2.temperature
2520 n1 alert warning engine.T4.withdraw.n2: Both nodes have been hot for 120 s, so the room is. n2 is shed to make less heat; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
2520 n2 T4 withdraws n2: Both nodes have been hot for 120 s, so the room is. n2 is shed to make less heat; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
2550 n2 is on, not a member
2550 n1 sees board2: warning high, 62 C
2550 n1 sees psu2: warning high, 60 C
2550 n1 no longer finds bothHot of pair
2550 n1 alert over engine.T4.withdraw.n2
2580 n2 is off, not a member
2580 n2 has done T4.withdraw.n2: n2 is off, reason thermal
2580 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: sensors in warning weigh 30, more than 3 and cool-down of 600 s not over (1 stop for heat)
2580 n1 alert notice host.n2.waits: n2 is off and waits to be booted: sensors in warning weigh 30, more than 3 and cool-down of 600 s not over (1 stop for heat).
2585 n1 finds heatWarning of n2: 1 sensor of n2 out of range; those too warm add up to 1, not over 5, so it is only told
2585 n1 alert warning heat.n2.warning: inlet at 43 °C out of range on n2.
2730 n1 sees exhaust: warning high, 58 C
3120 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: sensors in warning weigh 21, more than 3
3120 n1 no longer finds waitsForBoot of n2

expect n1 on
----
ok

expect n2 off
----
ok

expect srv1 on n1
----
ok
