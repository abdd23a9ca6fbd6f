# srv1 used to stop in 30 s and now does not react. After 37.5 s, its time and a quarter of it, it is turned off, so
# that n1 ends cleanly.
# Sentences: P6 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv1 ignores-stop
----
ok

ups ups1 runtime 370s
----
ok

ups ups2 runtime 370s
----
ok

mains off
----
ok

run 5m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert warning power.n1.runtime: The batteries of n1 last 185 s when full; 375 s are wanted: they are too small for its servers.
0 n1 alert warning power.n2.runtime: The batteries of n2 last 185 s when full; 300 s are wanted: they are too small for its servers.
0 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.
30 srv2 is off
30 srv3 is off
45 n1 alert critical engine.P6.forceOff.n1: srv1 was asked to stop 40 s ago and had 38 s: turned off, so that n1 itself ends cleanly.
45 n1 P6 forces off srv1 on n1: srv1 was asked to stop 40 s ago and had 38 s: turned off, so that n1 itself ends cleanly.
45 srv1 is off
45 n1 has done P6.forceOff.n1: srv1 forced off
45 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
50 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
50 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
50 n1 alert over engine.P4.stopServers.n1
50 n1 alert over engine.P6.forceOff.n1
75 n1 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
75 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
80 n1 is on, not a member
80 n1 no longer finds pairWithoutPower of pair
80 n1 no longer finds noPower
80 n1 alert over engine.P4.withdraw.n1
80 n1 alert over power.n1.runtime
105 n2 is on, not a member
110 n1 is off, not a member
110 n1 has done P4.withdraw.n1: n1 is off, reason power
110 n1 alert over power.n2.runtime
120 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
120 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
120 n1 no longer finds noPower of n2
120 n1 alert over engine.P4.withdraw.n2
135 n2 is off, not a member
135 n2 has done P4.withdraw.n2: n2 is off, reason power
135 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
135 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 off
----
ok
