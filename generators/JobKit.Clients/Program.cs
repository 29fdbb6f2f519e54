using JobKit.Clients;

return await ClientsCommand.RunAsync(args, Console.Error);
