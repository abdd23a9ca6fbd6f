# n2 was shed for heat. The air is still warm: the sensors that count are in warning, but their sum is 3 and none is
# critical. That is cool enough to boot, 600 s after the stop.
# Sentences: R1.heat at, R5 at

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

heat n1 sensors 6 warning
----
ok

heat n2 sensors 6 warning
----
ok

run 5m
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
120 n1 alert warning engine.T4.withdraw.n2: Both nodes have been hot for 120 s, so the room is. n2 is shed to make less heat; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
120 n2 T4 withdraws n2: Both nodes have been hot for 120 s, so the room is. n2 is shed to make less heat; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
150 n2 is on, not a member
150 n1 no longer finds bothHot of pair
150 n1 alert over engine.T4.withdraw.n2
180 n2 is off, not a member
180 n2 has done T4.withdraw.n2: n2 is off, reason thermal
180 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: power for less than 300 s yet, sensors in warning weigh 12, more than 3 and cool-down of 600 s not over (1 stop for heat)
180 n1 alert notice host.n2.waits: n2 is off and waits to be booted: power for less than 300 s yet, sensors in warning weigh 12, more than 3 and cool-down of 600 s not over (1 stop for heat).
185 n1 alert warning heat.n1.hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5.
185 n1 alert over room.pair.hot

expect n2 off
----
ok

heat n1 sensors 3 warning
----
ok

heat n2 ok
----
ok

run 6m
----
315 n1 sees dimm2: nominal, 46 C
315 n1 sees dimm3: nominal, 45 C
315 n1 sees dimm4: nominal, 45 C
315 n1 finds heatWarning: 3 sensors of n1 out of range; those too warm add up to 3, not over 5, so it is only told
315 n1 alert warning heat.n1.warning: cpu1 at 76 °C, cpu2 at 76 °C and dimm1 at 64 °C out of range on n1.
315 n1 alert notice sensor.n1.cpu1.distant: cpu1 on n1 is far from its neighbours; it counts.
315 n1 alert notice sensor.n1.cpu2.distant: cpu2 on n1 is far from its neighbours; it counts.
315 n1 alert over heat.n1.hot

expect n2 off
----
ok

run 5m
----
720 n1 alert notice engine.R1.boot.n2: n2 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, cool-down of 600 s over (1 stop for heat) and no other host booting on its UPS just now. s1 powers it on.
720 s1 R1 boots n2: n2 stopped for heat; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, cool-down of 600 s over (1 stop for heat) and no other host booting on its UPS just now. s1 powers it on.
720 n1 no longer finds waitsForBoot of n2
720 n1 alert over host.n2.waits
725 n2 is on, not a member
725 n1 alert over engine.R1.boot.n2
730 s1 has done R1.boot.n2: n2 is on
735 n1 finds onButAway of n2: n2 is on and not a member of the cluster

expect n2 booted by s1 or s2
----
ok
