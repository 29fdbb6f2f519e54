-- Another job after every twelve requests, so that every answer is a job that moves.
local count = 0
local thread = 0

function setup(t)
  t:set("id", thread)
  thread = thread + 1
end

function request()
  count = count + 1
  local job = "t" .. id .. "-" .. math.floor(count / 12)
  return wrk.format("GET", wrk.path .. job)
end
