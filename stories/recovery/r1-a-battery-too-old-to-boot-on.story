# Both nodes are off, mains is steady and the batteries say 100 %; but they are old and would not carry a boot and a
# safe stop. Nobody is booted, and the alert says why.
# Sentences: R1.runtime short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 runtime 360s
----
ok

ups ups2 runtime 360s
----
ok

mains off
----
ok

run until n1 stopping 1h
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 180 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 180 s): srv1, srv2 and srv3 stop.
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert warning power.n1.runtime: The batteries of n1 last 180 s when full; 375 s are wanted: they are too small for its servers.
0 n1 alert warning power.n2.runtime: The batteries of n2 last 180 s when full; 300 s are wanted: they are too small for its servers.
0 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 180 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 180 s): srv1, srv2 and srv3 stop.

run 5m
----
30 srv1 is off
30 srv2 is off
30 srv3 is off
30 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
30 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
30 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
30 n1 alert over engine.P4.stopServers.n1
60 n1 is on, not a member
60 n2 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 149 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 149 s). n2 leaves the cluster and powers off.
60 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 149 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 149 s). n2 leaves the cluster and powers off.
60 n1 no longer finds pairWithoutPower of pair
60 n1 no longer finds noPower
60 n1 alert over engine.P4.withdraw.n1
60 n1 alert over power.n1.runtime
90 n1 is off, not a member
90 n2 is on, not a member
90 n1 has done P4.withdraw.n1: n1 is off, reason power
90 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
90 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
90 n1 alert over power.n2.runtime
105 n1 no longer finds noPower of n2
105 n2 alert over engine.P4.withdraw.n2
120 n2 is off, not a member
120 n2 has done P4.withdraw.n2: n2 is off, reason power
120 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
120 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 off
----
ok

mains on
----
ok

ups ups1 charge 100%
----
ok

ups ups2 charge 100%
----
ok

run 1h
----
305 s1 sees ups1: input good, output from mains, charge 100 %
305 s1 sees ups2: input good, output from mains, charge 100 %
305 n1 alert over power.pair.none

expect n1 off
----
ok
