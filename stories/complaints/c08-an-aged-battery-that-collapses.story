# Two minutes into an outage both old batteries collapse: of half an hour three minutes are left. The stop begins at
# once, and it ends before they do.
# Sentences: P4 at, S13 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

mains off
----
ok

run 100s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

ups ups1 runtime 360s
----
ok

ups ups2 runtime 360s
----
ok

run 5m
----
100 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 180 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 180 s): srv1, srv2 and srv3 stop.
100 n1 alert notice ups.ups1.estimate: ups1 says 360 s are left, its discharge says 57 min: the shorter counts.
100 n1 alert notice ups.ups2.estimate: ups2 says 360 s are left, its discharge says 57 min: the shorter counts.
100 n1 alert warning power.n1.runtime: The batteries of n1 last 185 s when full; 375 s are wanted: they are too small for its servers.
100 n1 alert warning power.n2.runtime: The batteries of n2 last 185 s when full; 300 s are wanted: they are too small for its servers.
100 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 180 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 180 s): srv1, srv2 and srv3 stop.
130 srv1 is off
130 srv2 is off
130 srv3 is off
130 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
130 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
130 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
130 n1 alert over engine.P4.stopServers.n1
160 n1 is on, not a member
160 n1 no longer finds pairWithoutPower of pair
160 n1 no longer finds noPower
160 n1 alert over engine.P4.withdraw.n1
160 n1 alert over power.n1.runtime
165 n2 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
165 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
190 n1 is off, not a member
190 n1 has done P4.withdraw.n1: n1 is off, reason power
190 n1 alert over power.n2.runtime
190 n1 alert over ups.ups1.estimate
190 n1 alert over ups.ups2.estimate
195 n2 is on, not a member
195 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
195 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
210 n1 no longer finds noPower of n2
210 n2 alert over engine.P4.withdraw.n2
225 n2 is off, not a member
225 n2 has done P4.withdraw.n2: n2 is off, reason power
225 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
225 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 off
----
ok

expect srv1 off
----
ok
