-- Neovim as a writer would use it: opens draft.md, waits for findings, asks for the card, takes the first fix. Prints JSON.
local function wait(what, ready)
  if not vim.wait(20000, ready, 50) then
    local lines = vim.api.nvim_buf_get_lines(0, 0, -1, false)
    io.stdout:write(vim.fn.json_encode({ failed = what, text = lines, told = vim.diagnostic.get(0) }) .. "\n")
    vim.cmd("cquit 1")
  end
end

vim.cmd("edit draft.md")
wait("diagnostics", function() return #vim.diagnostic.get(0) > 0 end)

local said = vim.tbl_map(function(each)
  return { code = each.code, severity = each.severity, line = each.lnum, column = each.col, message = each.message }
end, vim.diagnostic.get(0))

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 20000) or {}
  for _, answer in pairs(answers) do
    if answer.result then return answer.result end
  end
end

local first = said[1]
vim.api.nvim_win_set_cursor(0, { first.line + 1, first.column })
local here = vim.lsp.util.make_position_params(0, "utf-16")
local card = ask("textDocument/hover", here)

local params = vim.lsp.util.make_range_params(0, "utf-16")
params.context = { diagnostics = {}, only = { "quickfix" } }
local actions = ask("textDocument/codeAction", params) or {}
if actions[1] then vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16") end
wait("the finding to go", function()
  for _, each in ipairs(vim.diagnostic.get(0)) do
    if each.code == first.code and each.lnum == first.line then return false end
  end
  return true
end)

io.stdout:write(vim.fn.json_encode({
  said = said,
  card = card and card.contents.value,
  taken = actions[1] and actions[1].title,
  text = vim.api.nvim_buf_get_lines(0, 0, -1, false),
}) .. "\n")
vim.cmd("qall!")
