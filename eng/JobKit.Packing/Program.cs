using JobKit.Packing;

if (args is not [var from, var to, var name, .. var assemblies] || assemblies.Length == 0)
{
    Console.Error.WriteLine("usage: JobKit.Packing <folder> <output folder> <library> <assembly that uses it> …");
    return 2;
}

LibraryRenamer.Rename(from, to, name, "JobKit." + name, assemblies);
return 0;
