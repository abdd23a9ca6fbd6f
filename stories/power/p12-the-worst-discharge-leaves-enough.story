# The same with 12 %: by the worst discharge that is more than the need, so n1 does not stop at once.
# Sentences: P12.charge short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 lies 65535
----
ok

ups ups2 lies 65535
----
ok

mains off
----
ok

run 110s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert notice ups.ups1.estimate: ups1 tells no possible runtime: what its discharge says counts.
0 n1 alert notice ups.ups2.estimate: ups2 tells no possible runtime: what its discharge says counts.

mains on
----
ok

run 30m
----
110 n1 sees ups1: input good, output from mains, charge 96.9 %
110 n1 sees ups2: input good, output from mains, charge 96.9 %
110 n1 no longer finds pairWithoutPower of pair
110 n1 no longer finds noPower
110 n1 no longer finds noPower of n2
110 n1 alert over power.pair.none

ups ups1 charge 12%
----
ok

ups ups2 charge 12%
----
ok

mains off
----
ok

run 5s
----
1910 n1 sees ups1: input bad, output from battery, charge 12 %
1910 n1 sees ups2: input bad, output from battery, charge 12 %
1910 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
1910 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
1910 n1 finds holdUpUnderFloor: n1 has no power and 212 s of hold-up, under the 600 s with which it waits no longer than 120 s
1910 n1 finds holdUpUnderFloor of n2: n2 has no power and 212 s of hold-up, under the 600 s with which it waits no longer than 120 s
1910 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
1910 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
1910 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
1910 n1 alert critical power.n2.low: The batteries of n2 run low: under 600 s are left, and it needs 150 s to stop safely.

expect no intents
----
ok

run 10m
----
1965 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.
1965 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.
1995 srv1 is off
1995 srv2 is off
1995 srv3 is off
1995 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
1995 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
1995 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
1995 n1 alert over engine.P4.stopServers.n1
2025 n1 is on, not a member
2025 n1 no longer finds pairWithoutPower of pair
2025 n1 no longer finds holdUpUnderFloor
2025 n1 no longer finds noPower
2025 n1 alert over engine.P4.withdraw.n1
2025 n1 alert over power.n1.low
2030 n2 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 158 s, has been under 600 s for 120 s: with so little it waits no longer. n2 leaves the cluster and powers off.
2030 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up, now 158 s, has been under 600 s for 120 s: with so little it waits no longer. n2 leaves the cluster and powers off.
2055 n1 is off, not a member
2055 n1 has done P4.withdraw.n1: n1 is off, reason power
2055 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
2055 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
2060 n2 is on, not a member
2075 n1 no longer finds holdUpUnderFloor of n2
2075 n1 no longer finds noPower of n2
2075 n2 alert over engine.P4.withdraw.n2
2075 n1 alert over power.n2.low
2090 n2 is off, not a member
2090 n2 has done P4.withdraw.n2: n2 is off, reason power
2100 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
2100 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
