# Both UPSes lose their input for 119 seconds: nothing happens. After 60 seconds of steady mains the hold is zero again,
# so a second outage of 119 seconds does nothing either. (P3, P7)

site pair

run 60s

mains off

run 119s

mains on

# A pass sees mains within 5 s, so 65 s are 60 s for whoever looks.
run 65s

mains off

run 119s

mains on

run 10m

expect no intents

expect n1 on

expect n2 on
