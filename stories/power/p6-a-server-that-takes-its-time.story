# srv1 takes 60 s to stop, and always has. It gets 75 s: it is not forced.
# Sentences: P6 short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv1 stop-time 60s
----
ok

ups ups1 runtime 430s
----
ok

ups ups2 runtime 430s
----
ok

mains off
----
ok

run 5m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 225 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 215 s is under the 225 s that it needs to stop safely (ups1 alone carries all for 215 s): srv1, srv2 and srv3 stop.
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert warning power.n1.runtime: The batteries of n1 last 215 s when full; 450 s are wanted: they are too small for its servers.
0 n1 alert warning power.n2.runtime: The batteries of n2 last 215 s when full; 300 s are wanted: they are too small for its servers.
0 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 215 s is under the 225 s that it needs to stop safely (ups1 alone carries all for 215 s): srv1, srv2 and srv3 stop.
30 srv2 is off
30 srv3 is off
60 srv1 is off
60 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
60 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
60 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
60 n1 alert over engine.P4.stopServers.n1
90 n1 is on, not a member
90 n1 no longer finds pairWithoutPower of pair
90 n1 no longer finds noPower
90 n1 alert over engine.P4.withdraw.n1
90 n1 alert over power.n1.runtime
120 n1 is off, not a member
120 n1 has done P4.withdraw.n1: n1 is off, reason power
120 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
120 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
120 n1 alert over power.n2.runtime

expect n1 off
----
ok
