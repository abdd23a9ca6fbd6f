# All servers of n1 were stopped when mains returned before the host had left. It has had mains for 300 s, but its
# batteries are at 34 %: another outage would catch it. The servers start when they reach 35 %.
# Sentences: P9.charge short, P9.charge at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 charge 10%
----
ok

ups ups2 charge 10%
----
ok

mains off
----
ok

run 40s
----
0 n1 sees ups1: input bad, output from battery, charge 10 %
0 n1 sees ups2: input bad, output from battery, charge 10 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds holdUpUnderFloor: n1 has no power and 180 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds holdUpUnderFloor of n2: n2 has no power and 180 s of hold-up, under the 600 s with which it waits no longer than 120 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 180 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 180 s): srv1, srv2 and srv3 stop.
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
0 n1 alert critical power.n2.low: The batteries of n2 run low: under 600 s are left, and it needs 150 s to stop safely.
0 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 180 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 180 s): srv1, srv2 and srv3 stop.
30 srv1 is off
30 srv2 is off
30 srv3 is off
30 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
30 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
30 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
30 n1 alert over engine.P4.stopServers.n1

mains on
----
ok

ups ups1 charge 32%
----
ok

ups ups2 charge 32%
----
ok

run 9m
----
40 n1 sees ups1: input good, output from mains, charge 32 %
40 n1 sees ups2: input good, output from mains, charge 32 %
40 n1 has not done P4.withdraw.n1: given up before it left the cluster, the reason is gone
40 n1 no longer finds pairWithoutPower of pair
40 n1 no longer finds holdUpUnderFloor
40 n1 no longer finds holdUpUnderFloor of n2
40 n1 no longer finds noPower
40 n1 no longer finds noPower of n2
40 n1 alert over engine.P4.withdraw.n1
40 n1 alert over power.n1.low
40 n1 alert over power.n2.low
40 n1 alert over power.pair.none

expect srv1 off
----
ok

run 5m
----
680 n1 alert notice engine.P9.startServers.n1: Mains has been steady for 300 s and the best battery is at 35 %: srv3, srv2 and srv1 start again.
680 n1 P9 starts srv3 srv2 srv1 on n1: Mains has been steady for 300 s and the best battery is at 35 %: srv3, srv2 and srv1 start again.
685 n1 alert over engine.P9.startServers.n1
690 srv1 is on n1, running
690 srv2 is on n1, running
690 srv3 is on n1, running
690 n1 has done P9.startServers.n1: srv3, srv2, srv1 started

expect srv1 on n1
----
ok
